/**
 * The forward table at one boundary: weight of all journeys up to the arrival there, reports up to there included. Row `lane * classes +
 * class`, column `bin - lo`, the band `[lo, hi)` alone. Columns from the open bin on all mean "later than the axis"; they stay apart
 * only until the next stop, because they still tell when the boundary before was left.
 */
export interface Front extends Band {
  /** What 1 in the table stands for. */
  readonly logScale: number;
}

export interface Band extends BinRange {
  /** Active memory bits; there are `2 ** bits` lanes. */
  readonly bits: number;
  readonly rows: number;
  readonly table: Float64Array;
}

/** Half-open, in bins. */
export interface BinRange {
  readonly lo: number;
  readonly hi: number;
}

/**
 * Mass outside the band, below this share of the whole at each edge of each boundary, is dropped. So little, because what nobody would believe
 * after the first reports may be what all later ones say: four good reports outweigh a billion to one, fifty are outweighed by a hundred.
 */
export const NEGLIGIBLE = 1e-200;

/** Keeps products out of the range in which arithmetic is a hundred times slower, and every table above zero. Far below anything that counts. */
export const SPECK = 1e-250;

/** End of a range that has none. A whole number, because loops that count in doubles are slow. */
export const OPEN_ENDED = 2 ** 30;

/**
 * The band narrowed to what carries mass.
 * @param column sum over the rows, of the bins from `lo` to before `hi`
 * @param lastLo the band begins here at the latest: the open bin stays
 */
export function massBand(column: Float64Array, lo: number, hi: number, lastLo: number): BinRange {
  const width = hi - lo;
  const limit = sumOf(column, 0, width) * NEGLIGIBLE;
  let from = 0;
  let seen = column[0]!;
  while (from < width - 1 && lo + from < lastLo && seen <= limit) seen += column[++from]!;
  let to = width;
  seen = column[width - 1]!;
  while (to > from + 1 && seen <= limit) seen += column[--to - 1]!;
  return { lo: lo + from, hi: lo + to };
}

/** Sum of the columns `from` to before `to`. */
export function sumOf(row: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let x = from; x < to; x++) sum += row[x]!;
  return sum;
}

/** What two ranges share; the first where they share nothing. */
export function intersect(a: BinRange, b: BinRange): BinRange {
  const lo = Math.max(a.lo, b.lo);
  const hi = Math.min(a.hi, b.hi);
  return lo < hi ? { lo, hi } : { lo: a.lo, hi: a.hi };
}
