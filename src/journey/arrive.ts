import type { ChainBoundary, ChainModel } from './chain-model.ts';
import { sumRows } from './departed-sums.ts';
import { type Band, type Front, intersect, massBand, SPECK } from './front.ts';
import { weighBit } from './memory-lanes.ts';
import { rowLoops } from './row-loops.ts';
import { weightsOver } from './step-weights.ts';
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
  const kept = intersect(massBand(DRAW, band, model.bins), boundary.corridor);
  const from = kept.lo - lo;
  const keptWidth = kept.hi - kept.lo;
  let total = 0;
  for (let x = 0; x < keptWidth; x++) total += DRAW[from + x]!;
  const scale = 1 / total;
  const narrowed = work.table(rows * keptWidth);
  for (let row = 0; row < rows; row++) {
    const at = row * width + from;
    for (let x = 0; x < keptWidth; x++) narrowed[row * keptWidth + x] = table[at + x]! * scale + SPECK;
  }
  work.recycle(table);
  const log = logScale + Math.log(total) + (weights?.logScale ?? 0);
  return { lo: kept.lo, hi: kept.hi, bits, rows, table: narrowed, logScale: log };
}

/** Weighs column by column. */
function weigh({ lo, hi, rows, table }: Band, weight: Float64Array): void {
  const width = hi - lo;
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    for (let x = 0; x < width; x++) table[at + x]! *= weight[x]!;
  }
}
