import type { ChainBoundary, ChainModel } from './chain-model.ts';
import { type Band, type BinRange, type Front, intersect, massBand, SPECK } from './front.ts';
import { weighBit } from './memory-lanes.ts';
import { weightsOver } from './step-weights.ts';
import type { Workspace } from './workspace.ts';

const NONE: BinRange = { lo: 0, hi: 0 };

/**
 * Arrivals weighed by the reports at the boundary, their band narrowed to what carries mass, scaled to a sum of 1.
 * @param band changed in place
 */
export function arrive(
  band: Band<Float32Array>,
  boundary: ChainBoundary,
  model: ChainModel,
  logScale: number,
  work: Workspace,
): Front {
  const factors = boundary.memory?.arrival ?? [];
  if (boundary.arrival === null && factors.length === 0) return { ...band, logScale, departures: NONE };
  const weights = boundary.arrival === null ? null : weightsOver(boundary.arrival, band);
  if (weights !== null) weigh(band, weights.weight);
  for (const factor of factors) weighBit(band, factor);
  const width = band.hi - band.lo;
  const column = sumRows(band, 0, band.rows, work.take('column', width));
  const kept = intersect(massBand(column, band, model.bins), boundary.corridor);
  const from = kept.lo - band.lo;
  const keptWidth = kept.hi - kept.lo;
  let total = 0;
  for (let x = 0; x < keptWidth; x++) total += column[from + x]!;
  const scale = 1 / total;
  const table = new Float32Array(band.rows * keptWidth);
  for (let row = 0; row < band.rows; row++) {
    const at = row * width + from;
    for (let x = 0; x < keptWidth; x++) table[row * keptWidth + x] = band.table[at + x]! * scale + SPECK;
  }
  const log = logScale + Math.log(total) + (weights?.logScale ?? 0);
  return { ...band, ...kept, table, logScale: log, departures: NONE };
}

/** Weighs column by column. Its own transpose. */
export function weigh(band: Band<Float32Array | Float64Array>, weight: Float64Array): void {
  const width = band.hi - band.lo;
  for (let row = 0; row < band.rows; row++) {
    const at = row * width;
    for (let x = 0; x < width; x++) band.table[at + x]! *= weight[x]!;
  }
}

/** Sum of the rows `from` to `to`, column by column. */
export function sumRows(band: Band<Float32Array>, from: number, to: number, into: Float64Array): Float64Array {
  const width = band.hi - band.lo;
  const { table } = band;
  into.fill(0, 0, width);
  for (let row = from; row < to; row++) {
    const at = row * width;
    for (let x = 0; x < width; x++) into[x]! += table[at + x]!;
  }
  return into;
}
