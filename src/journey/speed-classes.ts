import type { JourneyPrior } from './prior.ts';
import type { Grid } from './types.ts';

/** Running speeds on the grid, fastest first. A class takes a whole number of bins for a cell, so that a step is an exact shift. */
export interface SpeedClasses {
  readonly binsPerCell: Int32Array;
  readonly kmh: Float64Array;
  /** Prior share of each class, sums to 1. */
  readonly share: Float64Array;
}

/**
 * The prior's speeds, each moved to the nearest slowness of a whole number of bins a cell; speeds that meet there are one class. Fractional
 * shifts would spread the passage time at every cell: at 2 km and 5 min, 200 km at 60 km/h would gain 25 min of standard deviation from nothing.
 */
export function speedClasses(prior: JourneyPrior, grid: Grid): SpeedClasses {
  const shareOf = new Map<number, number>();
  let total = 0;
  for (const { kmh, share } of prior.speeds) {
    const bins = Math.max(1, Math.round(((grid.cellKm / kmh) * 3600) / grid.binS));
    shareOf.set(bins, (shareOf.get(bins) ?? 0) + share);
    total += share;
  }
  const bins = [...shareOf.keys()].sort((a, b) => a - b);
  return {
    binsPerCell: Int32Array.from(bins),
    kmh: Float64Array.from(bins, (n) => (grid.cellKm * 3600) / (n * grid.binS)),
    share: Float64Array.from(bins, (n) => (shareOf.get(n) ?? 0) / total),
  };
}

/**
 * Bins that a class takes over a cell of `lengthKm`. The short cells beside a constraint round to the nearest bin, the fastest class always up:
 * no journey is ever faster than its class.
 */
export function shiftOver(classes: SpeedClasses, index: number, lengthKm: number, grid: Grid): number {
  const cells = lengthKm / grid.cellKm;
  const fastest = Math.ceil(cells * (classes.binsPerCell[0] ?? 1) - 1e-9);
  return Math.max(fastest, Math.round(cells * (classes.binsPerCell[index] ?? 1)));
}
