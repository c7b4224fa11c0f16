import { measureByRail, type RailMeasure } from '../network/measure-by-rail.ts';
import { nearestOnTrack } from '../network/nearest-on-track.ts';
import { sliceRoute } from '../network/slice-route.ts';
import type { LonLat, RailNetwork, Route } from '../network/types.ts';
import { type StraightLine, straightBetween } from './straight-between.ts';

/** What a reader measures between two spots of the map. */
export interface Measurement extends StraightLine {
  readonly from: LonLat;
  readonly to: LonLat;
  /** Null where no rails join them. */
  readonly rail: RailMeasure | null;
}

/**
 * The straight line, and the rails: as a train of the case runs, where both spots lie on a thinkable route; elsewhere by the shortest way on the rails. The figures are
 * then the same as those of claims and of the run, which count what a train that changes ends runs into a station and out again.
 */
export const measureBetween = (
  network: RailNetwork,
  routes: readonly Route[],
  from: LonLat,
  to: LonLat,
): Measurement => {
  const shortest = measureByRail(network, from, to);
  const byRoutes = shortest === null ? [] : routes.flatMap((route) => alongRoute(route, from, to, shortest) ?? []);
  const rail = byRoutes.toSorted((a, b) => a.km - b.km)[0] ?? shortest;
  return { from, to, ...straightBetween(from, to), rail };
};

/** Rails this much farther away than the nearest ones are others. */
const SAME_RAILS_KM = 0.01;

/** Null where a spot has other rails than the route's nearest to it. */
function alongRoute(route: Route, from: LonLat, to: LonLat, { offRailKm }: RailMeasure): RailMeasure | null {
  const start = nearestOnTrack(route, from, offRailKm[0] + SAME_RAILS_KM);
  const end = nearestOnTrack(route, to, offRailKm[1] + SAME_RAILS_KM);
  if (start === null || end === null) return null;
  const line = sliceRoute(route, Math.min(start.km, end.km), Math.max(start.km, end.km));
  const km = Math.abs(end.km - start.km);
  return { km, line: start.km <= end.km ? line : line.toReversed(), offRailKm };
}
