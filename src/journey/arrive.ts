import type { ChainBoundary, ChainModel } from './chain-model.ts';
import { sumRows } from './departed-sums.ts';
import { type Band, type Front, intersect, massBand, SPECK, sumOf } from './front.ts';
import { weighBit } from './memory-lanes.ts';
import { rowLoops } from './row-loops.ts';
import { weighRow, weightsOver } from './step-weights.ts';
import type { Workspace } from './workspace.ts';

const { DRAW } = rowLoops;

/**
 * Arrivals weighed by the reports at the boundary, their band narrowed to what carries mass, scaled to a sum of 1.
 * @param band changed in place
 */
export function arrive(
  band: Band,
  boundary: ChainBoundary,
  model: ChainModel,
  logScale: number,
  work: Workspace,
): Front {
  const { lo, hi, bits, rows, table } = band;
  const factors = boundary.memory?.arrival ?? [];
  if (boundary.arrival === null && factors.length === 0) return { lo, hi, bits, rows, table, logScale };
  const weights = boundary.arrival === null ? null : weightsOver(boundary.arrival, band);
  if (weights !== null) weigh(band, weights.weight);
  for (const factor of factors) weighBit(band, factor);
  const width = hi - lo;
  sumRows(band, 0, rows);
  const kept = intersect(massBand(DRAW, lo, hi, model.bins), boundary.corridor);
  const from = kept.lo - lo;
  const keptWidth = kept.hi - kept.lo;
  const total = sumOf(DRAW, from, from + keptWidth);
  const narrowed = work.table(rows * keptWidth);
  for (let row = 0; row < rows; row++) {
    scaleRow(table, row * width + from, 1 / total, narrowed, row * keptWidth, keptWidth);
  }
  work.recycle(table);
  const log = logScale + Math.log(total) + (weights?.logScale ?? 0);
  return { lo: kept.lo, hi: kept.hi, bits, rows, table: narrowed, logScale: log };
}

/** Weighs column by column. */
function weigh({ rows, table }: Band, weight: Float64Array): void {
  for (let row = 0; row < rows; row++) weighRow(table, row * weight.length, weight);
}

function scaleRow(from: Float64Array, at: number, scale: number, into: Float64Array, to: number, width: number): void {
  for (let x = 0; x < width; x++) into[to + x] = from[at + x]! * scale + SPECK;
}
