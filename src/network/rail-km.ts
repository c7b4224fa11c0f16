import type { Place } from '../case/types.ts';
import { placePasses } from './place-passes.ts';
import type { RailNetwork, Route } from './types.ts';

/**
 * Kilometres by rail between two places along a route, centre to centre; between the passes nearest to each other where it comes by
 * more than once. Null where the route does not come to both, or a place is a stretch.
 */
export function railKm(route: Route, network: RailNetwork, from: Place, to: Place): number | null {
  const a = placePasses(route, network, from);
  const b = placePasses(route, network, to);
  if (!a.ok || !b.ok) return null;
  const distances = a.value.passes.flatMap((p) => b.value.passes.map((q) => Math.abs(p.km - q.km)));
  return distances.length > 0 ? Math.min(...distances) : null;
}
