import type { SceneContext } from '../context.ts';
import type { Ghost } from '../ghosts.ts';
import type { Curve, GhostCurve, Knot, RouteString } from './types.ts';

/** The drawn journeys as curves of the routes that are drawn: as far as a route shares its rails with the likeliest, on that one. */
export function ghostCurves({ ghosts }: SceneContext, strings: readonly RouteString[]): readonly GhostCurve[] {
  const [lead] = strings;
  if (lead === undefined) return [];
  return ghosts.flatMap((ghost): readonly GhostCurve[] => {
    const curve = knotsOf(ghost);
    const { routeId } = ghost.route.journey;
    if (routeId === lead.routeId) return [{ routeId, curve }];
    const [shared, own] = partedAt(curve, ghost.route.sharedKm);
    const isDrawn = strings.some((string) => string.routeId === routeId);
    return [{ routeId: lead.routeId, curve: shared }, ...(isDrawn ? [{ routeId, curve: own }] : [])];
  });
}

const knotsOf = ({ sample: { t, km } }: Ghost): Curve => Array.from(t, (moment, i): Knot => [moment, km[i]!]);

/** The parts of a rising curve up to a chainage and from there on. */
function partedAt(curve: Curve, atKm: number): readonly [Curve, Curve] {
  const after = curve.findIndex(([, km]) => km > atKm);
  if (after < 0) return [curve, []];
  if (after === 0) return [[], curve];
  const [t, km] = curve[after - 1]!;
  const [nextT, nextKm] = curve[after]!;
  const at: Knot = [t + ((atKm - km) / (nextKm - km)) * (nextT - t), atKm];
  return [
    [...curve.slice(0, after), at],
    [at, ...curve.slice(after)],
  ];
}
