import type { Route } from '../../network/types.ts';

/** A route as deck.gl's path layers read it: built once, handed over by reference, never touched again. */
export interface RoutePath {
  readonly routeId: string;
  /** lon, lat, lon, lat... */
  readonly path: Float64Array;
  /** Chainage at each vertex, km; stands in for TripsLayer's timestamps, so that "now" is a place on the line. */
  readonly km: Float32Array;
}

export function routePath(route: Route): RoutePath {
  const path = new Float64Array(2 * route.km.length);
  for (let i = 0; i < route.km.length; i++) {
    path[2 * i] = route.lon[i]!;
    path[2 * i + 1] = route.lat[i]!;
  }
  return { routeId: route.id, path, km: Float32Array.from(route.km) };
}

/** The part of a route from a chainage on, for the rails that the train has behind it. */
export function routePathFrom(route: Route, fromKm: number): RoutePath {
  const whole = routePath(route);
  const first = whole.km.findIndex((km) => km >= Math.fround(fromKm));
  return { routeId: route.id, path: whole.path.slice(2 * first), km: whole.km.slice(first) };
}
