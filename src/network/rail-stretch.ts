import type { Place } from '../case/types.ts';
import { placePasses } from './place-passes.ts';
import type { ChainageInterval, RailNetwork, Route } from './types.ts';

/**
 * What a route runs between two places, centre to centre, in either order; between the passes nearest to each other where it comes by
 * more than once. Null where the route does not come to both, or a place is a stretch.
 */
export function railStretch(route: Route, network: RailNetwork, from: Place, to: Place): ChainageInterval | null {
  const a = placePasses(route, network, from);
  const b = placePasses(route, network, to);
  if (!a.ok || !b.ok) return null;
  const stretches = a.value.passes.flatMap((p) =>
    b.value.passes.map((q) => ({ fromKm: Math.min(p.km, q.km), toKm: Math.max(p.km, q.km) })),
  );
  const lengthOf = ({ fromKm, toKm }: ChainageInterval): number => toKm - fromKm;
  return stretches.toSorted((x, y) => lengthOf(x) - lengthOf(y))[0] ?? null;
}
