/**
 * The forward table at one boundary: weight of all journeys up to the arrival there, reports up to there included. Row `lane * classes +
 * class`, column `bin - lo`, the band `[lo, hi)` alone. Columns from the open bin on all mean "later than the axis"; they stay apart
 * only until the next stop, because they still tell when the boundary before was left.
 */
export interface Front {
  readonly lo: number;
  readonly hi: number;
  /** Active memory bits; there are `2 ** bits` lanes. */
  readonly bits: number;
  readonly table: Float32Array;
  /** What 1 in the table stands for. */
  readonly logScale: number;
  /** Band of departures, unpruned `[lo, departHi)` and as pruned before the run to the next boundary. */
  readonly departures: DepartureBand;
}

export interface DepartureBand {
  readonly hi: number;
  readonly keptLo: number;
  readonly keptHi: number;
}

/** A table under way: the same layout in full precision. */
export interface Band {
  readonly lo: number;
  readonly hi: number;
  readonly bits: number;
  readonly rows: number;
  readonly table: Float64Array;
}

/** Mass below this share of the whole, at either edge of the band, is drawn in to the edge. Nothing is lost. */
export const NEGLIGIBLE = 1e-8;

/**
 * The band `[lo, hi)` narrowed to what carries mass; `column` holds the sum over rows. The open bin stays inside where it carries any.
 * @returns the kept band, in bins
 */
export function keptBand(column: Float64Array, lo: number, hi: number, lastLo: number): { lo: number; hi: number } {
  const width = hi - lo;
  let total = 0;
  for (let x = 0; x < width; x++) total += column[x]!;
  const limit = total * NEGLIGIBLE;
  let from = 0;
  let seen = column[0]!;
  while (from < width - 1 && lo + from < lastLo && seen <= limit) seen += column[++from]!;
  let to = width;
  seen = column[width - 1]!;
  while (to > from + 1 && seen <= limit) seen += column[--to - 1]!;
  return { lo: lo + from, hi: lo + to };
}

/** Adds what lies outside the kept band to its edges, row by row. */
export function drawIn(band: Band, keptLo: number, keptHi: number): void {
  const width = band.hi - band.lo;
  const from = keptLo - band.lo;
  const to = keptHi - band.lo;
  for (let row = 0; row < band.rows; row++) {
    const at = row * width;
    let below = 0;
    for (let x = 0; x < from; x++) below += band.table[at + x]!;
    let above = 0;
    for (let x = to; x < width; x++) above += band.table[at + x]!;
    band.table[at + from]! += below;
    band.table[at + to - 1]! += above;
  }
}
