import type { CaseTime } from '../time/types.ts';
import { probabilityBefore, standingMass } from './position-at.ts';
import type { PassageTable, RouteJourney } from './types.ts';

/** Probability `mass` of being between two chainages. */
export interface DensityCell {
  readonly fromKm: number;
  readonly toKm: number;
  readonly mass: number;
}

/** A standing train is drawn this wide, km to either side: about its own length. */
const STANDING_KM = 0.2;

/**
 * The distribution of the position inside the 99.9 % interval, in ascending order, for the glow: cells between boundaries, and a narrow one where it may
 * stand. Empty before and after. Masses sum to at most 1.
 */
export function densityAt({ chain }: RouteJourney, t: CaseTime): readonly DensityCell[] {
  if (chain === null || t < chain.span.start || t >= chain.span.end) return [];
  const { passages } = chain;
  const { km, levels, arrival, departure } = passages;
  const n = levels.length;
  const cells: DensityCell[] = [];
  const last = km.length - 1;
  const push = (fromKm: number, toKm: number, mass: number) => {
    if (mass > 0 && toKm > fromKm) cells.push({ fromKm, toKm, mass });
  };
  for (let i = firstInside(passages, t); i <= last && (i === 0 || arrival[i * n]! <= t); i++) {
    if (i > 0) {
      const left = probabilityBefore(departure, levels, i - 1, t);
      push(km[i - 1]!, km[i]!, left - probabilityBefore(arrival, levels, i, t));
    }
    const at = km[i]!;
    push(Math.max(km[0]!, at - STANDING_KM), Math.min(km[last]!, at + STANDING_KM), standingMass(passages, i, t));
  }
  return cells;
}

/** First boundary that the train has left with less than the highest level. */
function firstInside({ km, levels, departure }: PassageTable, t: CaseTime): number {
  const n = levels.length;
  let low = 0;
  let high = km.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (departure[middle * n + n - 1]! <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}
