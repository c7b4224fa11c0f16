import type { Factor } from './chain-model.ts';
import type { BinRange } from './front.ts';

/** A weight that differs from 1 from `fromBin` to before `toBin`. */
export interface StepWeight {
  readonly fromBin: number;
  readonly toBin: number;
  readonly factor: number;
}

/**
 * The product of step weights over bins 0 to `bins` (the open one). In logarithms with one difference array, so that ten thousand reports at one place
 * cost one pass and cannot underflow.
 */
export function stepWeights(steps: readonly StepWeight[], bins: number): Factor | null {
  const real = steps.filter(({ fromBin, toBin, factor }) => factor !== 1 && fromBin < toBin);
  if (real.length === 0) return null;
  const rise = new Float64Array(bins + 2);
  for (const { fromBin, toBin, factor } of real) {
    const log = Math.log(factor);
    rise[fromBin] = (rise[fromBin] ?? 0) + log;
    rise[toBin] = (rise[toBin] ?? 0) - log;
  }
  const log = new Float64Array(bins + 1);
  let sum = 0;
  for (let b = 0; b <= bins; b++) {
    sum += rise[b]!;
    log[b] = sum;
  }
  return { log };
}

/** Weights on a band: `weight[x]` of bin `lo + x`, the largest 1, over `exp(logScale)`. */
export interface BandWeights {
  readonly weight: Float64Array;
  readonly logScale: number;
}

/** Weights further apart than this would leave the range of numbers. */
const LOWEST_LOG = -500;

/**
 * The weights that matter on a band, on a scale of their own: what they are elsewhere, where the train cannot be, must not make them vanish. Columns from the open
 * bin on weigh what it weighs.
 */
export function weightsOver({ log }: Factor, { lo, hi }: BinRange): BandWeights {
  const open = log.length - 1;
  let logScale = Number.NEGATIVE_INFINITY;
  for (let b = Math.min(lo, open); b <= Math.min(hi - 1, open); b++) logScale = Math.max(logScale, log[b]!);
  const weight = new Float64Array(hi - lo);
  for (let x = 0; x < hi - lo; x++) {
    weight[x] = Math.exp(Math.max(LOWEST_LOG, log[Math.min(lo + x, open)]! - logScale));
  }
  return { weight, logScale };
}

/** Weighs a row of a table, in place. It begins at `at` and is as long as the weights. */
export function weighRow(table: Float64Array, at: number, weight: Float64Array): void {
  const { length } = weight;
  for (let x = 0; x < length; x++) table[at + x]! *= weight[x]!;
}
