import type { ChainModel } from './chain-model.ts';
import type { Band, Front } from './front.ts';
import { unmergeBit, unsplitBit, weighBit } from './memory-lanes.ts';
import { unrunCell, weigh } from './run-cell.ts';
import { unstand } from './stop.ts';

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

/**
 * The backward pass. Calls `tell` once for each boundary but the exit, from the last to the first, with its posterior times.
 * @returns the answers to `questions`, in their order
 */
export function backward(
  model: ChainModel,
  fronts: readonly Front[],
  questions: readonly BitQuestion[],
  tell: (boundary: number, times: BoundaryTimes) => void,
): Float64Array {
  const exit = fronts.length - 1;
  const answers = new Float64Array(questions.length);
  let worth = onesLike(fronts[exit]!);
  let departure: TimeDistribution | null = null;
  for (let at = exit; at >= 0; at--) {
    const front = fronts[at]!;
    const joint = posterior(front, worth);
    if (departure !== null) tell(at, { arrival: marginal(joint, null, model), departure });
    questions.forEach((question, i) => {
      const asked = question.moment === 'arrival' ? question.boundary : question.boundary + 1;
      if (asked === at) answers[i] = answer(question, joint, shiftInto(model, at, question.moment), model);
    });
    if (at === 0) break;
    departure = marginal(joint, model.boundaries[at - 1]!.shift, model);
    worth = retreat(model, at - 1, fronts[at - 1]!, worth);
  }
  return answers;
}

function onesLike({ lo, hi, bits, table }: Front): Band {
  return { lo, hi, bits, rows: table.length / (hi - lo), table: new Float64Array(table.length).fill(1) };
}

const shiftInto = (model: ChainModel, at: number, moment: 'arrival' | 'departure'): Int32Array | null =>
  moment === 'arrival' ? null : model.boundaries[at - 1]!.shift;

/** From what arrivals at boundary `at + 1` are worth to what arrivals at `at` are worth, scaled so that the largest is 1. */
function retreat(model: ChainModel, at: number, front: Front, next: Band): Band {
  const boundary = model.boundaries[at]!;
  const ahead = model.boundaries[at + 1]!;
  const { keptLo, keptHi, hi } = front.departures;
  const weighed: Band = { ...next };
  if (ahead.arrival !== null) weigh(weighed, ahead.arrival, model.bins);
  for (const factor of ahead.memory?.arrival ?? []) weighBit(weighed, factor);
  let worth = widen(unrunCell(weighed, boundary, model, keptLo, keptHi), front.lo, hi);
  for (const bin of (boundary.memory?.departureSplits ?? []).toReversed()) worth = unsplitBit(worth, bin);
  for (const factor of boundary.memory?.departure ?? []) weighBit(worth, factor);
  if (boundary.departure !== null) weigh(worth, boundary.departure, model.bins);
  worth = unstand(worth, boundary.stop, model.bins, front.hi);
  for (const bin of (boundary.memory?.arrivalSplits ?? []).toReversed()) worth = unsplitBit(worth, bin);
  for (const bit of (boundary.memory?.merges ?? []).toReversed()) worth = unmergeBit(worth, bit);
  let most = 0;
  for (const value of worth.table) if (value > most) most = value;
  const scale = 1 / most;
  for (let i = 0; i < worth.table.length; i++) worth.table[i]! *= scale;
  return worth;
}

/** What was drawn in to the edges of the band is worth what the edges are worth. */
function widen(worth: Band, lo: number, hi: number): Band {
  if (worth.lo === lo && worth.hi === hi) return worth;
  const widthIn = worth.hi - worth.lo;
  const width = hi - lo;
  const table = new Float64Array(worth.rows * width);
  for (let row = 0; row < worth.rows; row++) {
    const from = row * widthIn;
    const to = row * width;
    table.fill(worth.table[from]!, to, to + worth.lo - lo);
    table.set(worth.table.subarray(from, from + widthIn), to + worth.lo - lo);
    table.fill(worth.table[from + widthIn - 1]!, to + worth.hi - lo, to + width);
  }
  return { ...worth, lo, hi, table };
}

/** Posterior of the state, sums to 1. */
function posterior(front: Front, worth: Band): Band {
  const table = new Float64Array(worth.table.length);
  let total = 0;
  for (let i = 0; i < table.length; i++) {
    const p = front.table[i]! * worth.table[i]!;
    table[i] = p;
    total += p;
  }
  for (let i = 0; i < table.length; i++) table[i]! /= total;
  return { ...worth, table };
}

/** Distribution of the arrival, or with `shift` of the departure from the boundary before. */
function marginal(joint: Band, shift: Int32Array | null, model: ChainModel): TimeDistribution {
  const { classes, bins } = model;
  const width = joint.hi - joint.lo;
  const lo = joint.lo - (shift?.[classes - 1] ?? 0);
  const hi = Math.min(bins + 1, joint.hi - (shift?.[0] ?? 0));
  const mass = new Float64Array(hi - lo);
  for (let row = 0; row < joint.rows; row++) {
    const to = joint.lo - (shift?.[row % classes] ?? 0) - lo;
    for (let x = 0; x < width; x++) mass[Math.min(to + x, mass.length - 1)]! += joint.table[row * width + x]!;
  }
  return { lo, mass };
}

function answer(question: BitQuestion, joint: Band, shift: Int32Array | null, model: ChainModel): number {
  const { classes } = model;
  const width = joint.hi - joint.lo;
  let sum = 0;
  for (let row = 0; row < joint.rows; row++) {
    if (((Math.floor(row / classes) >> question.bit) & 1) === 0) continue;
    const from = question.fromBin + (shift?.[row % classes] ?? 0) - joint.lo;
    for (let x = Math.max(0, from); x < width; x++) sum += joint.table[row * width + x]!;
  }
  return sum;
}
