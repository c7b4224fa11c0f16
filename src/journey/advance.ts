import { arrive } from './arrive.ts';
import type { ChainModel } from './chain-model.ts';
import { departedSums } from './departed-sums.ts';
import { type Band, type BinRange, type Front, intersect, massBand, SPECK, sumOf } from './front.ts';
import { laneTargets, weighDepartures } from './lane-targets.ts';
import { remembered } from './remembered.ts';
import { rowLoops } from './row-loops.ts';
import { leastShift, mostShift } from './shift-range.ts';
import type { StopGains } from './stop-gains.ts';
import { longestLeast, stopGroups } from './stop-groups.ts';
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
  const groups = stopGroups(model, boundary);
  const width = band.hi - band.lo;
  const open = bins - band.lo;
  const most = Math.max(1, Math.min(open + 1, lastBin(next.corridor, bins) - band.lo));
  const sums = departedSums(band, classes, boundary, groups, open, most, work);
  const kept = intersect(massBand(sums.total, band.lo, band.lo + sums.width, bins), {
    lo: boundary.corridor.lo,
    hi: lastBin(next.corridor, bins),
  });
  const end = kept.hi - band.lo;
  const total = sumOf(sums.total, kept.lo - band.lo, end);
  // Where nothing is left but the open bin, the next band still begins at it.
  const lo = Math.min(bins, kept.lo + leastShift(boundary.shift));
  const widthOut = kept.hi + mostShift(boundary.shift) - lo;
  demandRoom(Math.max(width, end, widthOut) + longestLeast(groups));
  const splits = boundary.memory?.departureSplits.length ?? 0;
  const bits = band.bits + splits;
  const rows = 2 ** bits * classes;
  const table = work.table(rows * widthOut);
  // A lane that no departure reaches stays empty.
  if (splits > 0) table.fill(0, 0, rows * widthOut);
  const into: Band = { lo, hi: lo + widthOut, bits, rows, table };
  for (let lane = 0; lane * classes < band.rows; lane++) {
    WEIGHT.fill((1 - boundary.change) / total, 0, end);
    weighDepartures(WEIGHT, boundary, sums.weights?.weight ?? null, lane, band.lo, end);
    DRAW.set(sums.lanes.subarray(lane * sums.width, lane * sums.width + end));
    const targets = laneTargets(boundary, lane, band.bits, kept);
    for (const { from, to, stop } of groups) {
      for (let speed = from; speed < to; speed++) {
        const drawn = (boundary.change * boundary.share[speed]!) / total;
        departRow(band, lane * classes + speed, stop, kept, open, drawn);
        for (const target of targets) {
          runRow(into, target.lane * classes + speed, target, band.lo, boundary.shift[speed]!);
        }
      }
    }
  }
  const logScale = front.logScale + (sums.weights?.logScale ?? 0) + Math.log(total);
  return { front: arrive(into, next, model, logScale, work), departures: kept };
}

/** Departures of one row, in `LEAVE`. */
function departRow(band: Band, row: number, stop: StopGains, kept: BinRange, open: number, drawn: number): void {
  const width = band.hi - band.lo;
  const end = kept.hi - band.lo;
  const closed = Math.min(width, open);
  const ends = Math.min(end, open);
  const at = row * width;
  putArrivals(band.table.subarray(at, at + closed), stop, ends);
  const standing = stand(stop, kept.lo - band.lo, ends, drawn);
  if (end <= open) return;
  const late = standing + notYetStanding(stop, closed, open) + sumOf(band.table, at + closed, at + width);
  LEAVE[open] = WEIGHT[open]! * late + drawn * DRAW[open]! + SPECK;
}

/** Runs the departures in `LEAVE`, whose first column is bin `lo`, to their row at the next boundary. */
function runRow(into: Band, row: number, target: BinRange, lo: number, shift: number): void {
  const width = into.hi - into.lo;
  const start = row * width;
  const to = start + shift + lo - into.lo;
  const first = target.lo - lo;
  const last = target.hi - lo;
  into.table.fill(SPECK, start, to + first);
  into.table.set(LEAVE.subarray(first, last), to + first);
  into.table.fill(SPECK, to + last, start + width);
}

/** The corridor's end, at most the open bin's. */
const lastBin = ({ hi }: BinRange, bins: number): number => Math.min(hi, bins + 1);
