import { arrive } from './arrive.ts';
import type { ChainModel } from './chain-model.ts';
import { departedSums } from './departed-sums.ts';
import { type BinRange, type Front, intersect, massBand, SPECK } from './front.ts';
import { laneTargets, weighDepartures } from './lane-targets.ts';
import { remembered } from './remembered.ts';
import { rowLoops } from './row-loops.ts';
import { stopGains } from './stop-gains.ts';
import type { Workspace } from './workspace.ts';

const { DRAW, demandRoom, LEAVE, notYetStanding, putArrivals, stand, WEIGHT } = rowLoops;

/** What one step of the forward pass gives: the table at the next boundary, and the band of the departures that were carried there. */
export interface Advance {
  readonly front: Front;
  readonly departures: BinRange;
}

/**
 * From the arrivals at boundary `at` to those at the next: stand, weigh, draw a new class or keep the old one, run. The sums over the classes go
 * first, because all three steps act on them as on each class; they tell which band is worth computing.
 */
export function advance(model: ChainModel, at: number, front: Front, work: Workspace): Advance {
  const { classes, bins } = model;
  const boundary = model.boundaries[at]!;
  const next = model.boundaries[at + 1]!;
  const band = remembered(front, boundary);
  const stop = stopGains(boundary.stop);
  const width = band.hi - band.lo;
  const open = bins - band.lo;
  const closed = Math.min(width, open);
  const most = Math.max(1, Math.min(open + 1, lastBin(next.corridor, bins) - band.lo));
  const sums = departedSums(band, classes, boundary, stop, open, most, work);
  const departed = { lo: band.lo, hi: band.lo + sums.width };
  const kept = intersect(massBand(sums.total, departed, bins), {
    lo: boundary.corridor.lo,
    hi: lastBin(next.corridor, bins),
  });
  const end = kept.hi - band.lo;
  let total = 0;
  for (let x = kept.lo - band.lo; x < end; x++) total += sums.total[x]!;
  // Where nothing is left but the open bin, the next band still begins at it.
  const lo = Math.min(bins, kept.lo + boundary.shift[0]!);
  const widthOut = kept.hi + boundary.shift[classes - 1]! - lo;
  demandRoom(Math.max(width, end, widthOut) + stop.minBins);
  const splits = boundary.memory?.departureSplits.length ?? 0;
  const bits = band.bits + splits;
  const rows = 2 ** bits * classes;
  const table = work.table(rows * widthOut);
  // A lane that no departure reaches stays empty.
  if (splits > 0) table.fill(0, 0, rows * widthOut);
  const ends = Math.min(end, open);
  for (let lane = 0; lane * classes < band.rows; lane++) {
    WEIGHT.fill((1 - boundary.change) / total, 0, end);
    weighDepartures(WEIGHT, boundary, sums.weights?.weight ?? null, lane, band.lo, end);
    DRAW.set(sums.lanes.subarray(lane * sums.width, lane * sums.width + end));
    const targets = laneTargets(boundary, lane, band.bits, kept);
    for (let speed = 0; speed < classes; speed++) {
      const source = (lane * classes + speed) * width;
      putArrivals(band.table.subarray(source, source + closed), stop, ends);
      const drawn = (boundary.change * boundary.share[speed]!) / total;
      const standing = stand(stop, kept.lo - band.lo, ends, drawn);
      if (end > open) {
        const late = standing + notYetStanding(stop, closed, open) + sumOf(band.table, source + closed, source + width);
        LEAVE[open] = WEIGHT[open]! * late + drawn * DRAW[open]! + SPECK;
      }
      for (const target of targets) {
        const start = (target.lane * classes + speed) * widthOut;
        const to = start + boundary.shift[speed]! + band.lo - lo;
        const first = target.lo - band.lo;
        const last = target.hi - band.lo;
        table.fill(SPECK, start, to + first);
        table.set(LEAVE.subarray(first, last), to + first);
        table.fill(SPECK, to + last, start + widthOut);
      }
    }
  }
  const logScale = front.logScale + (sums.weights?.logScale ?? 0) + Math.log(total);
  return { front: arrive({ lo, hi: lo + widthOut, bits, rows, table }, next, model, logScale, work), departures: kept };
}

/** The corridor's end as a whole number, also where it is open. */
export const lastBin = ({ hi }: BinRange, bins: number): number => (hi > bins ? bins + 1 : hi) | 0;

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let x = from; x < to; x++) sum += values[x]!;
  return sum;
}
