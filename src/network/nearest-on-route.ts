import { passesWithin } from './passes-within.ts';
import type { LonLat, Pass, Route } from './types.ts';

/**
 * Where a route comes within `toleranceKm` of a spot, in running order. A line run twice, to a station and back, gives a pass each way;
 * a spot at which the train changes ends gives one.
 */
export const nearestOnRoute = (route: Route, at: LonLat, toleranceKm: number): readonly Pass[] =>
  passesWithin(route, at, toleranceKm, route.reversals);
