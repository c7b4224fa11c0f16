import { createRandom } from './random.ts';

/** Lower and upper end of an interval. */
export type Interval = readonly [number, number];

const RESAMPLES = 2000;

/**
 * 95 % bootstrap interval by percentiles (Efron 1979): the statistic of as many draws with replacement, 2,000 times. Deterministic.
 * @param statistic of the drawn items
 */
export function bootstrap<T>(items: readonly T[], statistic: (drawn: readonly T[]) => number, seed: number): Interval {
  const random = createRandom(seed, items.length);
  const values = Float64Array.from({ length: RESAMPLES }, () => statistic(items.map(() => random.oneOf(items)))).sort();
  const at = (share: number): number => values[Math.round(share * (RESAMPLES - 1))]!;
  return [at(0.025), at(0.975)];
}
