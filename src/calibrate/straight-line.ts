import type { CaseTime } from '../time/types.ts';
import type { Sighting } from './types.ts';

/**
 * What a player says that slides a dot from one sighting to the next: a straight line in the stringline between the centres, km. Centres can be out of
 * order where windows overlap; such a player then goes through them as they come in time, and never runs backwards.
 */
export function straightLine(sightings: readonly Sighting[]): (t: CaseTime) => number {
  const knots = [...sightings].sort((a, b) => a.centreS - b.centreS || a.centreKm - b.centreKm);
  const km: number[] = [];
  for (const { centreKm } of knots) km.push(Math.max(centreKm, km.at(-1) ?? centreKm));
  return (t) => {
    const next = knots.findIndex(({ centreS }) => centreS > t);
    if (next === 0) return km[0]!;
    if (next < 0) return km[km.length - 1]!;
    const from = knots[next - 1]!.centreS;
    const share = (t - from) / (knots[next]!.centreS - from);
    return km[next - 1]! + share * (km[next]! - km[next - 1]!);
  };
}
