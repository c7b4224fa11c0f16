import type { Factor } from './chain-model.ts';

/** A weight that differs from 1 from `fromBin` to before `toBin`. */
export interface StepWeight {
  readonly fromBin: number;
  readonly toBin: number;
  readonly factor: number;
}

/** Weights further apart than this make no difference, and a table full of zeros would have no answer. */
const LOWEST_LOG = -250;

/**
 * The product of step weights over bins 0 to `bins` (the open one). In logarithms with one difference array, so that ten thousand reports at one place
 * cost one pass and cannot underflow. The largest weight is 1; `logScale` says what it stands for.
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
  const weight = new Float64Array(bins + 1);
  let log = 0;
  let logScale = Number.NEGATIVE_INFINITY;
  for (let b = 0; b <= bins; b++) {
    log += rise[b] ?? 0;
    weight[b] = log;
    if (log > logScale) logScale = log;
  }
  for (let b = 0; b <= bins; b++) weight[b] = Math.exp(Math.max(LOWEST_LOG, (weight[b] ?? 0) - logScale));
  return { weight, logScale };
}
