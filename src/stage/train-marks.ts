import { pointAt } from '../network/point-at.ts';
import type { Route } from '../network/types.ts';
import type { RouteScene, Scene } from '../scene/types.ts';
import type { PlacedMark } from './layers/marks.ts';
import { mapBearing, metresPerPixel } from './mercator.ts';

/** Half the length of track, on the screen, over which a bar's direction is taken: shorter, and it would turn with every bend. */
const CHORD_PX = 7;

/**
 * The train's disc at the median with bars at the ends of the 90 % interval, a pair for each route that still counts; where there is no
 * position, the hollow ring of the place that was reported first or last.
 */
export function trainMarks(scene: Scene, routes: readonly Route[], zoom: number): readonly PlacedMark[] {
  if (scene.train === null) {
    return scene.lastKnown === null ? [] : [{ mark: 'lastKnown', at: scene.lastKnown.at, bearing: 0 }];
  }
  const bars = scene.routes.flatMap((each) => {
    const route = routes.find(({ id }) => id === each.routeId);
    return route === undefined ? [] : barEnds(each, each === scene.routes[0]).map((km) => bar(route, km, zoom));
  });
  return [...bars, { mark: 'train', at: scene.train.at, bearing: 0 }];
}

/** On rails shared with the likeliest route its bars stand for all. */
function barEnds({ intervals, sharedKm, weight }: RouteScene, leads: boolean): readonly number[] {
  if (intervals === null || weight < MINOR_ROUTE) return [];
  const { fromKm, toKm } = intervals.p90;
  return [fromKm, toKm].filter((km) => leads || km > sharedKm);
}

const MINOR_ROUTE = 0.02;

function bar(route: Route, km: number, zoom: number): PlacedMark {
  const { at } = pointAt(route, km);
  const chordKm = (CHORD_PX * metresPerPixel(at[1], zoom)) / 1000;
  return { mark: 'endBar', at, bearing: mapBearing(pointAt(route, km - chordKm).at, pointAt(route, km + chordKm).at) };
}
