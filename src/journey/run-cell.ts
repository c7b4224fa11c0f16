import type { ChainBoundary, ChainModel, Factor } from './chain-model.ts';
import type { Band } from './front.ts';

/** Sums of a table over the classes, lane by lane: `lanes * width`. */
export function sumClasses(band: Band, classes: number): Float64Array {
  const width = band.hi - band.lo;
  const lanes = band.rows / classes;
  const sums = new Float64Array(lanes * width);
  for (let row = 0; row < band.rows; row++) {
    const to = Math.floor(row / classes) * width;
    const from = row * width;
    for (let x = 0; x < width; x++) sums[to + x]! += band.table[from + x]!;
  }
  return sums;
}

/** Weighs every row by a factor of the bin. Columns beyond the open bin weigh what the open bin weighs. */
export function weigh(band: Band, factor: Factor, bins: number): void {
  const width = band.hi - band.lo;
  const closed = Math.min(width, bins - band.lo);
  const open = factor.weight[bins]!;
  for (let row = 0; row < band.rows; row++) {
    const at = row * width;
    for (let x = 0; x < closed; x++) band.table[at + x]! *= factor.weight[band.lo + x]!;
    for (let x = Math.max(0, closed); x < width; x++) band.table[at + x]! *= open;
  }
}

/** Departures to arrivals at the next boundary: some draw a new class, then each class is shifted by its whole number of bins. */
export function runCell(band: Band, boundary: ChainBoundary, model: ChainModel, sums: Float64Array): Band {
  const { classes, share } = model;
  const width = band.hi - band.lo;
  const least = boundary.shift[0]!;
  const most = boundary.shift[classes - 1]!;
  const widthOut = width + most - least;
  const table = new Float64Array(band.rows * widthOut);
  const keep = 1 - boundary.change;
  for (let row = 0; row < band.rows; row++) {
    const speed = row % classes;
    const drawn = boundary.change * share[speed]!;
    const lane = ((row - speed) / classes) * width;
    const from = row * width;
    const to = row * widthOut + boundary.shift[speed]! - least;
    for (let x = 0; x < width; x++) table[to + x] = keep * band.table[from + x]! + drawn * sums[lane + x]!;
  }
  return { lo: band.lo + least, hi: band.lo + least + widthOut, bits: band.bits, rows: band.rows, table };
}

/**
 * Transpose of `runCell`.
 * @param worth of arrivals at the next boundary, on its kept band; a time outside it is worth what the band's edge is worth
 * @param lo first bin of the departures' band
 * @param hi its end
 * @returns worth of departures
 */
export function unrunCell(worth: Band, boundary: ChainBoundary, model: ChainModel, lo: number, hi: number): Band {
  const { classes, share } = model;
  const width = hi - lo;
  const widthIn = worth.hi - worth.lo;
  const table = new Float64Array(worth.rows * width);
  const keep = 1 - boundary.change;
  const mean = new Float64Array(width);
  for (let lane = 0; lane < worth.rows; lane += classes) {
    mean.fill(0);
    for (let speed = 0; speed < classes; speed++) {
      const from = (lane + speed) * widthIn;
      const to = (lane + speed) * width;
      const ahead = lo + boundary.shift[speed]! - worth.lo;
      const first = Math.min(width, Math.max(0, -ahead));
      const end = Math.max(first, Math.min(width, widthIn - ahead));
      const drawn = boundary.change * share[speed]!;
      table.fill(worth.table[from]!, to, to + first);
      table.set(worth.table.subarray(from + first + ahead, from + end + ahead), to + first);
      table.fill(worth.table[from + widthIn - 1]!, to + end, to + width);
      for (let x = 0; x < width; x++) mean[x]! += drawn * table[to + x]!;
    }
    for (let speed = 0; speed < classes; speed++) {
      const to = (lane + speed) * width;
      for (let x = 0; x < width; x++) table[to + x] = keep * table[to + x]! + mean[x]!;
    }
  }
  return { lo, hi, bits: worth.bits, rows: worth.rows, table };
}
