/** The middle value; of an even number, the lower of the two in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/**
 * The least value that at least this share of the values does not exceed: the nearest-rank quantile, so that it is one of the values.
 * @param values at least one
 * @param share 0..1
 */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] as number;
};

/** The middle of several runs, with the least and the greatest of them. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

/** @param values at least one */
export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  least: Math.min(...values),
  greatest: Math.max(...values),
});

/** What a wait comes to: usually, for the slowest in twenty, and at worst. */
export interface Tail {
  readonly median: number;
  readonly p95: number;
  readonly greatest: number;
}

/** @param values at least one */
export const tailOf = (values: readonly number[]): Tail => ({
  median: median(values),
  p95: quantile(values, 0.95),
  greatest: Math.max(...values),
});
