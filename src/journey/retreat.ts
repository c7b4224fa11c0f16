import type { ChainBoundary, ChainModel } from './chain-model.ts';
import { type Band, type BinRange, type Front, SPECK } from './front.ts';
import { laneTargets, weighDepartures } from './lane-targets.ts';
import { unmergeBit, unsplitBit, weighBit } from './memory-lanes.ts';
import { remembered } from './remembered.ts';
import { rowLoops } from './row-loops.ts';
import { mostShift } from './shift-range.ts';
import { weighRow, weightsOver } from './step-weights.ts';
import type { StopGains } from './stop-gains.ts';
import { longestLeast, stopGroups } from './stop-groups.ts';
import type { Workspace } from './workspace.ts';

const { AHEAD, ARRIVALS, addDrawn, COME, DEPARTURES, DRAW, demandRoom, FRONT, keepOrDraw, LEAVE, unstand, WEIGHT } =
  rowLoops;

/** What a state is worth: the weight of all that can follow it. */
export type Worth = Band;

/** Not normalised. The departure is that from the boundary before. Valid until the next step, the departure until the next but one. */
export interface Posterior {
  readonly arrival: BinWeights;
  readonly departure: BinWeights;
}

/** Weights of the bins from `lo` on. */
export interface BinWeights {
  readonly lo: number;
  readonly width: number;
  readonly weight: Float64Array;
}

/** Where a step takes place: the boundary, its front, and the bands of arrivals and departures that matter. */
export interface RetreatStep {
  readonly at: number;
  readonly front: Front;
  readonly arrivals: BinRange;
  readonly departures: BinRange;
}

/**
 * From what arrivals at boundary `at + 1` are worth to what arrivals at `at` are worth, every step of the forward pass transposed, and the posterior there.
 * @param next changed in place
 */
export function retreat(
  model: ChainModel,
  { at, front, arrivals, departures }: RetreatStep,
  next: Worth,
  scale: number,
  work: Workspace,
): { readonly worth: Worth; readonly posterior: Posterior } {
  const { classes, bins } = model;
  const boundary = model.boundaries[at]!;
  const before = at === 0 ? null : model.boundaries[at - 1]!.shift;
  weighArrivals(next, model.boundaries[at + 1]!);
  const band = remembered(front, boundary);
  const groups = stopGroups(model, boundary);
  const { lo } = arrivals;
  const width = arrivals.hi - lo;
  const open = bins - lo;
  const end = departures.hi - lo;
  const most = before === null ? 0 : mostShift(before);
  demandRoom(Math.max(width + most, end) + longestLeast(groups));
  const means = meanWorth(next, boundary, classes, departures, work);
  const weight = boundary.departure === null ? null : weightsOver(boundary.departure, { lo, hi: departures.hi }).weight;
  // Two tables in turn: one is read while the other is written.
  const table = work.take(at % 2 === 0 ? 'worth' : 'nextWorth', band.rows * width);
  const here: Worth = { lo, hi: arrivals.hi, bits: band.bits, rows: band.rows, table };
  ARRIVALS.fill(0, 0, width);
  DEPARTURES.fill(0, 0, width + most);
  for (let lane = 0; lane * classes < band.rows; lane++) {
    WEIGHT.fill(scale, 0, end);
    weighDepartures(WEIGHT, boundary, weight, lane, lo, end);
    const targets = laneTargets(boundary, lane, band.bits, departures);
    for (const { lane: to, lo: from, hi } of targets) {
      const mean = to * (departures.hi - departures.lo) - departures.lo;
      DRAW.set(means.subarray(mean + from, mean + hi), from - lo);
    }
    for (const { from, to, stop } of groups) {
      for (let speed = from; speed < to; speed++) {
        LEAVE.fill(SPECK, 0, departures.lo - lo);
        for (const target of targets) {
          putAhead(next, target.lane * classes + speed, target, boundary.shift[speed]!, lo);
          keepOrDraw(1 - boundary.change, target.lo - lo, target.hi - lo);
        }
        const back = most - (before === null ? 0 : before[speed]!);
        arriveRow(here, lane * classes + speed, stop, end, open, band.table, front, back);
      }
    }
  }
  // The departures are told one step later.
  const departed = work.take(at % 2 === 0 ? 'departures' : 'nextDepartures', width + most);
  departed.set(DEPARTURES.subarray(0, width + most));
  let worth = here;
  for (const bin of (boundary.memory?.arrivalSplits ?? []).toReversed()) worth = unsplitBit(worth, bin);
  for (const bit of (boundary.memory?.merges ?? []).toReversed()) worth = unmergeBit(worth, bit);
  const posterior = {
    arrival: { lo, width, weight: ARRIVALS },
    departure: { lo: lo - most, width: width + most, weight: departed },
  };
  return { worth, posterior };
}

/**
 * From what departures of one row are worth, in `LEAVE`, to what its arrivals are worth, and their share of the posterior.
 * @param end columns of the departures
 * @param table weights of the arrivals in the forward pass, on the front's band
 * @param back columns by which the departure before lies further on in `DEPARTURES`
 */
function arriveRow(
  into: Worth,
  row: number,
  stop: StopGains,
  end: number,
  open: number,
  table: Float64Array,
  front: BinRange,
  back: number,
): void {
  const width = into.hi - into.lo;
  const closed = Math.min(width, open);
  const ends = Math.min(end, open);
  const late = end > open ? LEAVE[open]! : 0;
  LEAVE.fill(late, ends, closed + stop.minBins);
  const at = row * width;
  const frontAt = row * (front.hi - front.lo) + into.lo - front.lo;
  FRONT.set(table.subarray(frontAt, frontAt + closed));
  unstand(stop, closed, ends, late, back);
  into.table.set(COME.subarray(0, closed), at);
  for (let x = closed; x < width; x++) {
    const posterior = late * table[frontAt + x]!;
    into.table[at + x] = late;
    ARRIVALS[x]! += posterior;
    DEPARTURES[back + x]! += posterior;
  }
}

function weighArrivals(worth: Worth, { arrival, memory }: ChainBoundary): void {
  if (arrival !== null) {
    const { rows, table } = worth;
    const { weight } = weightsOver(arrival, worth);
    for (let row = 0; row < rows; row++) weighRow(table, row * weight.length, weight);
  }
  for (const factor of memory?.arrival ?? []) weighBit(worth, factor);
}

/** What a departure is worth that draws a new class, times the chance to draw one: lane by lane, on the departures' band. */
function meanWorth(
  next: Worth,
  { shift, change, share }: ChainBoundary,
  classes: number,
  departures: BinRange,
  work: Workspace,
): Float64Array {
  const width = departures.hi - departures.lo;
  const lanes = next.rows / classes;
  const means = work.take('sums', lanes * width);
  for (let lane = 0; lane < lanes; lane++) {
    DRAW.fill(0, 0, width);
    for (let speed = 0; speed < classes; speed++) {
      putAhead(next, lane * classes + speed, departures, shift[speed]!, departures.lo);
      addDrawn(change * share[speed]!, 0, width);
    }
    means.set(DRAW.subarray(0, width), lane * width);
  }
  return means;
}

/** Puts into `AHEAD`, for departures in the bins of `range`, what they are worth at the next boundary: column `x` is bin `lo + x`. */
function putAhead(next: Worth, row: number, range: BinRange, shift: number, lo: number): void {
  const from = range.lo - lo;
  const to = range.hi - lo;
  const ahead = lo + shift - next.lo;
  const width = next.hi - next.lo;
  const first = Math.min(to, Math.max(from, -ahead));
  const end = Math.max(first, Math.min(to, width - ahead));
  const source = row * width + ahead;
  AHEAD.fill(0, from, first);
  AHEAD.set(next.table.subarray(source + first, source + end), first);
  AHEAD.fill(0, end, to);
}
