import { isProbablyTrue } from '../journey/probably-true.ts';
import type { Route } from '../network/types.ts';
import type { Scene } from '../scene/types.ts';
import type { RoutePath } from './layers/route-paths.ts';
import { routePathFrom } from './layers/route-paths.ts';
import type { Travelled } from './layers/travelled.ts';
import { nearestVertexKm } from './nearest-vertex-km.ts';

/**
 * Says what the train has behind it: from the first place at which a report that counts puts it, to the near end of the 90 % interval; after the
 * last report, to the place of that. Before the first there is nothing. Nothing is drawn where nobody has reported the train.
 */
export function createTravelledTrack(routes: readonly Route[]): (scene: Scene) => Travelled | null {
  const paths = new Map<string, readonly RoutePath[]>();
  const kms = new Map<string, number>();
  const kmOf = (route: Route, at: readonly [number, number]): number => {
    const key = `${route.id} ${at[0]} ${at[1]}`;
    const known = kms.get(key) ?? nearestVertexKm(route, at);
    kms.set(key, known);
    return known;
  };
  const pathFrom = (route: Route, fromKm: number): readonly RoutePath[] => {
    const key = `${route.id} ${fromKm}`;
    const known = paths.get(key) ?? [routePathFrom(route, fromKm)];
    paths.set(key, known);
    return known;
  };
  return (scene) => {
    const lead = scene.routes[0];
    const route = routes.find(({ id }) => id === lead?.routeId);
    if (lead === undefined || route === undefined || scene.status === 'before') return null;
    const toKm = lead.intervals?.p90.fromKm ?? (scene.lastKnown && kmOf(route, scene.lastKnown.at));
    if (toKm === null) return null;
    const kmsOfUsed = scene.reports.flatMap(({ at, standing, probability }) =>
      at !== null && isProbablyTrue({ standing, probability }) ? [kmOf(route, at)] : [],
    );
    const fromKm = Math.min(...kmsOfUsed);
    return fromKm < toKm ? { data: pathFrom(route, fromKm), toKm } : null;
  };
}
