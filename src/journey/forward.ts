import { arrive, sumRows } from './arrive.ts';
import type { ChainBoundary, ChainModel } from './chain-model.ts';
import { type Band, type BinRange, type Front, intersect, massBand, SPECK } from './front.ts';
import { laneTargets, weighDepartures } from './lane-targets.ts';
import { remembered } from './remembered.ts';
import { type BandWeights, weightsOver } from './step-weights.ts';
import { standingWidth, standRow } from './stop.ts';
import type { Workspace } from './workspace.ts';

/**
 * The forward pass: one front a boundary, the exit included. Works in linear space and scales each table to a sum of 1.
 * @param known fronts of a chain that is the same up to there; they are taken over
 */
export function forward(model: ChainModel, work: Workspace, known: readonly Front[] = []): readonly Front[] {
  const fronts = known.slice(0, model.boundaries.length);
  if (fronts.length === 0) fronts.push(entry(model, work));
  while (fronts.length < model.boundaries.length) {
    const at = fronts.length - 1;
    const { front, departures } = advance(model, at, fronts[at]!, work);
    fronts[at] = { ...fronts[at]!, departures };
    fronts.push(front);
  }
  return fronts;
}

/** Log of the sum over all journeys of their weights. */
export function logEvidence(model: ChainModel, fronts: readonly Front[]): number {
  const exit = fronts[fronts.length - 1]!;
  let sum = 0;
  for (let i = 0; i < exit.table.length; i++) sum += exit.table[i]!;
  return Math.log(sum) + exit.logScale + model.logConstant;
}

/** The entry: any bin of the axis, any class. */
function entry(model: ChainModel, work: Workspace): Front {
  const { bins, classes, share } = model;
  const table = new Float32Array(classes * bins);
  for (let row = 0; row < classes; row++) table.fill(share[row]! / bins, row * bins, (row + 1) * bins);
  return arrive({ lo: 0, hi: bins, bits: 0, rows: classes, table }, model.boundaries[0]!, model, 0, work);
}

/**
 * From the arrivals at boundary `at` to those at the next: stand, weigh, draw a new class or keep the old one, run. The sums over the classes go
 * first, because all three steps act on them as on each class; they tell which band is worth computing.
 */
function advance(model: ChainModel, at: number, front: Front, work: Workspace): { front: Front; departures: BinRange } {
  const { classes, bins } = model;
  const boundary = model.boundaries[at]!;
  const next = model.boundaries[at + 1]!;
  const band = remembered(front, boundary);
  const lanes = band.rows / classes;
  const width = band.hi - band.lo;
  const open = bins - band.lo;
  const sums = departedSums(band, boundary, model, next.corridor.hi, work);
  const weight = sums.weights?.weight ?? null;
  const kept = intersect(massBand(sums.total, { lo: band.lo, hi: band.lo + sums.width }, bins), {
    lo: boundary.corridor.lo,
    hi: next.corridor.hi,
  });
  const from = kept.lo - band.lo;
  const keptWidth = kept.hi - kept.lo;
  let total = 0;
  for (let x = 0; x < keptWidth; x++) total += sums.total[from + x]!;
  const least = boundary.shift[0]!;
  const bits = band.bits + (boundary.memory?.departureSplits.length ?? 0);
  const rows = 2 ** bits * classes;
  // Where nothing is left but the open bin, the next band still begins at it.
  const lo = Math.min(bins, kept.lo + least);
  const widthOut = kept.hi + boundary.shift[classes - 1]! - lo;
  const table = new Float32Array(rows * widthOut);
  const keep = (1 - boundary.change) / total;
  const row = work.take('row', sums.width + 1);
  const lanesOf = sums.lanes;
  for (let lane = 0; lane < lanes; lane++) {
    const targets = laneTargets(boundary, lane, band.bits, kept);
    for (let speed = 0; speed < classes; speed++) {
      standRow(band.table, (lane * classes + speed) * width, width, row, from + keptWidth, open, boundary.stop);
      weighDepartures(row, boundary, weight, lane, band.lo, from + keptWidth);
      const drawn = (boundary.change * boundary.share[speed]!) / total;
      for (const target of targets) {
        const to = (target.lane * classes + speed) * widthOut + boundary.shift[speed]! + band.lo - lo;
        const end = target.hi - band.lo;
        const sum = lane * sums.width;
        const start = (target.lane * classes + speed) * widthOut;
        table.fill(SPECK, start, to + target.lo - band.lo);
        table.fill(SPECK, to + end, start + widthOut);
        for (let x = target.lo - band.lo; x < end; x++) {
          table[to + x] = keep * row[x]! + drawn * lanesOf[sum + x]! + SPECK;
        }
      }
    }
  }
  const logScale = front.logScale + (sums.weights?.logScale ?? 0) + Math.log(total);
  const arrived = { lo, hi: lo + widthOut, bits, rows, table };
  return { front: arrive(arrived, next, model, logScale, work), departures: kept };
}

interface DepartedSums {
  readonly width: number;
  /** Sums over the classes, lane by lane, and over everything. */
  readonly lanes: Float64Array;
  readonly total: Float64Array;
  /** Of the departures by the reports there. */
  readonly weights: BandWeights | null;
}

function departedSums(
  band: Band<Float32Array>,
  boundary: ChainBoundary,
  { bins, classes }: ChainModel,
  corridorHi: number,
  work: Workspace,
): DepartedSums {
  const width = band.hi - band.lo;
  const open = bins - band.lo;
  const most = Math.max(1, Math.min(open + 1, corridorHi - band.lo));
  const closed = Math.min(width, open);
  const all = sumRows(band, 0, band.rows, work.take('column', width));
  const widthOut = Math.max(
    standingWidth(all, closed, boundary.stop, most),
    Math.min(most, width > open ? open + 1 : 0),
  );
  const within = { lo: band.lo, hi: band.lo + widthOut };
  const weights = boundary.departure === null ? null : weightsOver(boundary.departure, within);
  const count = band.rows / classes;
  const lanes = work.take('sums', count * widthOut);
  const row = work.take('row', widthOut + 1);
  const total = count === 1 ? lanes : work.take('departed', widthOut).fill(0, 0, widthOut);
  for (let lane = 0; lane < count; lane++) {
    const sum = count === 1 ? all : sumRows(band, lane * classes, (lane + 1) * classes, work.take('column', width));
    standRow(new Float32Array(sum.subarray(0, width)), 0, width, row, widthOut, open, boundary.stop);
    weighDepartures(row, boundary, weights?.weight ?? null, lane, band.lo, widthOut);
    for (let x = 0; x < widthOut; x++) lanes[lane * widthOut + x] = row[x]!;
    if (count > 1) for (let x = 0; x < widthOut; x++) total[x]! += row[x]!;
  }
  return { width: widthOut, lanes, total, weights };
}
