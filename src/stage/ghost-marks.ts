import { pointAt } from '../network/point-at.ts';
import type { Route } from '../network/types.ts';
import type { Scene } from '../scene/types.ts';
import type { PlacedMark } from './layers/marks.ts';
import { mapBearing, metresPerPixel } from './mercator.ts';

/** Half the length of track, on the screen, over which the direction is taken: as long as the mark is. */
const CHORD_PX = 5;

/** A small train along the track for each drawn journey that is under way. */
export function ghostMarks({ ghosts }: Scene, routes: readonly Route[], zoom: number): readonly PlacedMark[] {
  return ghosts.flatMap(({ routeId, km, at }) => {
    const route = routes.find(({ id }) => id === routeId);
    if (route === undefined) return [];
    const chordKm = (CHORD_PX * metresPerPixel(at[1], zoom)) / 1000;
    const bearing = mapBearing(pointAt(route, km - chordKm).at, pointAt(route, km + chordKm).at);
    return [{ mark: 'ghost', at, bearing }];
  });
}
