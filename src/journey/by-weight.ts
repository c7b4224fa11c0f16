import { compareIds } from '../case/compare-ids.ts';
import type { RouteJourney } from './types.ts';

/** The reconstruction is good to a millionth; weights that differ by less are equal. */
const ranking = (weight: number): number => Math.round(weight * 1e6);

/** The order of routes for everything that ranks them: the likeliest first, those of equal weight by id. */
export const byWeight = (a: RouteJourney, b: RouteJourney): number =>
  ranking(b.weight) - ranking(a.weight) || compareIds(a.routeId, b.routeId);
