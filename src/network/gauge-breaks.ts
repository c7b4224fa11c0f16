import type { RouteLeg } from './types.ts';

/**
 * Chainages up to which a train must have changed its gauge. A train keeps the gauges that all rails since the last change allow; where none
 * of them goes on, it has to change there at the latest. On dual-gauge track before, it may have done so earlier.
 */
export function gaugeBreaks(legs: readonly RouteLeg[]): readonly number[] {
  const breaks: number[] = [];
  let possible = legs[0]?.gaugeMm ?? [];
  for (const leg of legs) {
    const kept = possible.filter((gauge) => leg.gaugeMm.includes(gauge));
    if (kept.length === 0) breaks.push(leg.fromKm);
    possible = kept.length === 0 ? leg.gaugeMm : kept;
  }
  return breaks;
}
