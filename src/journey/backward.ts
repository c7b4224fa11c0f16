import { weigh } from './arrive.ts';
import type { ChainModel } from './chain-model.ts';
import type { Band, Front } from './front.ts';
import { laneTargets, weighDepartures } from './lane-targets.ts';
import { hasBit, unmergeBit, unsplitBit, weighBit } from './memory-lanes.ts';
import { weightsOver } from './step-weights.ts';
import { unstandRow } from './stop.ts';
import type { Workspace } from './workspace.ts';

/** Posterior distribution of one time over bins `[lo, lo + mass.length)`; sums to 1. The last bin may be the open one. */
export interface TimeDistribution {
  readonly lo: number;
  readonly mass: Float64Array;
}

/** Posterior times at one boundary. */
export interface BoundaryTimes {
  readonly arrival: TimeDistribution;
  readonly departure: TimeDistribution;
}

/** Posterior mass in lanes that have a bit, of times from a bin on. */
export interface BitQuestion {
  readonly boundary: number;
  readonly bit: number;
  readonly moment: 'arrival' | 'departure';
  readonly fromBin: number;
}

type Worth = Band<Float64Array>;

/**
 * The backward pass. Calls `tell` once for each boundary but the exit, from the last to the first, with its posterior times.
 * @returns the answers to `questions`, in their order
 */
export function backward(
  model: ChainModel,
  fronts: readonly Front[],
  questions: readonly BitQuestion[],
  work: Workspace,
  tell: (boundary: number, times: BoundaryTimes) => void,
): Float64Array {
  const exit = fronts.length - 1;
  const answers = new Float64Array(questions.length);
  let worth = onesLike(fronts[exit]!);
  let departure: TimeDistribution | null = null;
  for (let at = exit; at >= 0; at--) {
    const front = fronts[at]!;
    const into = at === 0 ? null : model.boundaries[at - 1]!.shift;
    const posterior = marginals(front, worth, into, model);
    if (departure !== null) tell(at, { arrival: posterior.arrival, departure });
    questions.forEach((question, i) => {
      const ofDeparture = question.moment === 'departure';
      if (question.boundary + (ofDeparture ? 1 : 0) !== at) return;
      answers[i] = answer(question, front, worth, ofDeparture ? into : null, model) / posterior.total;
    });
    if (posterior.departure === null) break;
    departure = posterior.departure;
    worth = retreat(model, at - 1, fronts[at - 1]!, worth, 1 / posterior.total, work);
  }
  return answers;
}

const onesLike = ({ lo, hi, bits, rows, table }: Front): Worth => ({
  lo,
  hi,
  bits,
  rows,
  table: new Float64Array(table.length).fill(1),
});

/**
 * From what arrivals at boundary `at + 1` are worth to what arrivals at `at` are worth: every step of the forward pass transposed.
 * @param next changed in place
 */
function retreat(model: ChainModel, at: number, front: Front, next: Worth, scale: number, work: Workspace): Worth {
  const { classes, bins } = model;
  const boundary = model.boundaries[at]!;
  const ahead = model.boundaries[at + 1]!;
  if (ahead.arrival !== null) weigh(next, weightsOver(ahead.arrival, next).weight);
  for (const factor of ahead.memory?.arrival ?? []) weighBit(next, factor);
  const { lo: keptLo, hi: keptHi } = front.departures;
  const keptWidth = keptHi - keptLo;
  const means = meanWorth(next, model, at, keptLo, keptWidth, work.take('sums', (next.rows / classes) * keptWidth));
  const bitsIn = next.bits - (boundary.memory?.departureSplits.length ?? 0);
  const rows = 2 ** bitsIn * classes;
  const width = front.hi - front.lo;
  const widthOut = keptHi - front.lo;
  const row = work.take('row', widthOut + 1);
  const weight =
    boundary.departure === null ? null : weightsOver(boundary.departure, { lo: front.lo, hi: keptHi }).weight;
  // Two tables in turn: one is read while the other is written.
  const table = work.take(at % 2 === 0 ? 'worth' : 'nextWorth', rows * width);
  const widthNext = next.hi - next.lo;
  const worths = next.table;
  const keep = (1 - boundary.change) * scale;
  for (let lane = 0; lane * classes < rows; lane++) {
    const targets = laneTargets(boundary, lane, bitsIn, front.departures);
    for (let speed = 0; speed < classes; speed++) {
      row.fill(0, 0, keptLo - front.lo);
      for (const target of targets) {
        const mean = target.lane * keptWidth - (keptLo - front.lo);
        const ahead = front.lo + boundary.shift[speed]! - next.lo;
        const from = target.lo - front.lo;
        const to = target.hi - front.lo;
        const first = Math.min(to, Math.max(from, -ahead));
        const end = Math.max(first, Math.min(to, widthNext - ahead));
        const source = (target.lane * classes + speed) * widthNext + ahead;
        for (let x = from; x < first; x++) row[x] = scale * means[mean + x]!;
        for (let x = first; x < end; x++) row[x] = scale * means[mean + x]! + keep * worths[source + x]!;
        for (let x = end; x < to; x++) row[x] = scale * means[mean + x]!;
      }
      weighDepartures(row, boundary, weight, lane, front.lo, widthOut);
      unstandRow(row, widthOut, table, (lane * classes + speed) * width, width, bins - front.lo, boundary.stop);
    }
  }
  let worth: Worth = { lo: front.lo, hi: front.hi, bits: bitsIn, rows, table };
  for (const bin of (boundary.memory?.arrivalSplits ?? []).toReversed()) worth = unsplitBit(worth, bin);
  for (const bit of (boundary.memory?.merges ?? []).toReversed()) worth = unmergeBit(worth, bit);
  return worth;
}

/** What a departure is worth that draws a new class, times the chance to draw one: lane by lane, on the departures' band. */
function meanWorth(
  next: Worth,
  { boundaries, classes }: ChainModel,
  at: number,
  lo: number,
  width: number,
  means: Float64Array,
): Float64Array {
  const { shift, change, share } = boundaries[at]!;
  const widthNext = next.hi - next.lo;
  const worths = next.table;
  means.fill(0, 0, (next.rows / classes) * width);
  for (let row = 0; row < next.rows; row++) {
    const speed = row % classes;
    const to = ((row - speed) / classes) * width;
    const ahead = lo + shift[speed]! - next.lo;
    const end = Math.min(width, widthNext - ahead);
    const source = row * widthNext + ahead;
    const drawn = change * share[speed]!;
    for (let x = Math.max(0, -ahead); x < end; x++) means[to + x]! += drawn * worths[source + x]!;
  }
  return means;
}

interface Marginals {
  readonly arrival: TimeDistribution;
  /** Of the boundary before; null at the entry. */
  readonly departure: TimeDistribution | null;
  /** Before scaling. */
  readonly total: number;
}

/** Posterior of the arrival, and of the departure before it, which the class's shift gives. */
function marginals(front: Front, worth: Worth, shift: Int32Array | null, { classes, bins }: ChainModel): Marginals {
  const width = front.hi - front.lo;
  const arrival = new Float64Array(width);
  const most = shift?.[classes - 1] ?? 0;
  const departure = new Float64Array(width + most);
  const weights = front.table;
  const worths = worth.table;
  for (let row = 0; row < front.rows; row++) {
    const at = row * width;
    const back = most - (shift?.[row % classes] ?? 0);
    for (let x = 0; x < width; x++) {
      const p = weights[at + x]! * worths[at + x]!;
      arrival[x]! += p;
      departure[x + back]! += p;
    }
  }
  let total = 0;
  for (let x = 0; x < width; x++) total += arrival[x]!;
  return {
    arrival: closeUp(arrival, front.lo, bins, total),
    departure: shift === null ? null : closeUp(departure, front.lo - most, bins, total),
    total,
  };
}

/** Bins from the open one on are one, and masses sum to 1. */
function closeUp(mass: Float64Array, lo: number, bins: number, total: number): TimeDistribution {
  const width = Math.min(mass.length, bins + 1 - lo);
  for (let x = width; x < mass.length; x++) mass[width - 1]! += mass[x]!;
  for (let x = 0; x < width; x++) mass[x]! /= total;
  return { lo, mass: mass.subarray(0, width) };
}

function answer(
  { bit, fromBin }: BitQuestion,
  front: Front,
  worth: Worth,
  shift: Int32Array | null,
  { classes }: ChainModel,
): number {
  const width = front.hi - front.lo;
  let sum = 0;
  for (let row = 0; row < front.rows; row++) {
    if (!hasBit(Math.floor(row / classes), bit)) continue;
    const at = row * width;
    const from = fromBin + (shift?.[row % classes] ?? 0) - front.lo;
    for (let x = Math.max(0, from); x < width; x++) sum += front.table[at + x]! * worth.table[at + x]!;
  }
  return sum;
}
