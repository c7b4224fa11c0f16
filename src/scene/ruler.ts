import { greatCircleLine } from '../network/great-circle-line.ts';
import { sliceRoute } from '../network/slice-route.ts';
import type { LonLat, Route } from '../network/types.ts';
import type { Measurement } from './measure-between.ts';
import type { MeasuredDistance } from './measure-distance-claims.ts';

/** A measured distance as lines on the map. */
export interface Ruler {
  /** One or two. */
  readonly ends: readonly LonLat[];
  /** The great circle between them; empty where there is one end. */
  readonly straight: readonly LonLat[];
  /** The rails that were measured; empty where there are none. */
  readonly rails: readonly LonLat[];
}

/** Enough that a curve of 1,000 km bends without corners at any zoom of these maps. */
const STEPS = 64;

/** The first of two ends, while the other one is still to be chosen. */
export const rulerFrom = (from: LonLat): Ruler => ({ ends: [from], straight: [], rails: [] });

export const rulerOf = ({ from, to, rail }: Measurement): Ruler => ({
  ends: [from, to],
  straight: greatCircleLine(from, to, STEPS),
  rails: rail?.line ?? [],
});

/** A claim with the rails of the shortest thinkable route that comes by both places. */
export function rulerOfClaim({ from, to, byRail: [shortest] }: MeasuredDistance, routes: readonly Route[]): Ruler {
  const route = routes.find(({ id }) => id === shortest?.routeId);
  const rails = route === undefined || shortest === undefined ? [] : sliceRoute(route, shortest.fromKm, shortest.toKm);
  return { ends: [from, to], straight: greatCircleLine(from, to, STEPS), rails };
}
