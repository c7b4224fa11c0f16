import type { ChainModel } from './chain-model.ts';
import type { BinRange, Front } from './front.ts';
import { intersect, sumOf } from './front.ts';
import type { Fronts } from './fronts.ts';
import { hasBit } from './memory-lanes.ts';
import { type BinWeights, type RetreatStep, retreat, type Worth } from './retreat.ts';
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

/** What a pass is told to do with each boundary's times; these are valid during the call only. */
export type Tell = (boundary: number, times: BoundaryTimes) => void;

/** A backward pass, boundary by boundary, so that routes which share fronts can go in step. */
export interface BackwardPass {
  /** The boundary that `step` tells of, from the last but the exit to the first; -1 when all have been told. */
  readonly next: () => number;
  readonly step: () => void;
  /** To the questions, in their order, when all boundaries have been told. */
  readonly answers: Float64Array;
}

/**
 * Begins the backward pass. It tells once of each boundary but the exit.
 * @param work its own: what it keeps from step to step lies there
 * @param corridors by boundary, the bins that matter to this route, where routes that share fronts need wider ones
 */
export function beginBackward(
  model: ChainModel,
  fronts: Fronts,
  questions: readonly BitQuestion[],
  work: Workspace,
  tell: Tell,
  corridors: readonly BinRange[] = [],
): BackwardPass {
  const exit = fronts.length - 1;
  const answers = new Float64Array(questions.length);
  const answerAt = (at: number, front: Front, worth: Worth, total: number): void =>
    questions.forEach((question, i) => {
      const ofDeparture = question.moment === 'departure';
      if (question.boundary + (ofDeparture ? 1 : 0) !== at) return;
      const shift = ofDeparture && at > 0 ? model.boundaries[at - 1]!.shift : null;
      answers[i] = answer(question, front, worth, shift, model.classes) / total;
    });
  let worth = onesLike(fronts.at(exit));
  let departure = exitDepartures(fronts.at(exit));
  let total = sumOf(departure.weight, 0, departure.width);
  let at = exit - 1;
  answerAt(exit, fronts.at(exit), worth, total);
  return {
    answers,
    next: () => at,
    step() {
      const front = fronts.at(at);
      const { worth: here, posterior } = retreat(model, stepAt(at, front, fronts, corridors), worth, 1 / total, work);
      const departed = toDistribution(departure, total, model.bins);
      worth = here;
      departure = posterior.departure;
      total = sumOf(posterior.arrival.weight, 0, posterior.arrival.width);
      answerAt(at, front, worth, total);
      tell(at, { arrival: toDistribution(posterior.arrival, total, model.bins), departure: departed });
      at--;
    },
  };
}

/** Runs passes to their end, always the one that is farthest on: those that share fronts ask for them at the same time. */
export function runInStep(passes: readonly BackwardPass[]): void {
  for (;;) {
    let farthest: BackwardPass | null = null;
    for (const pass of passes) if (pass.next() > (farthest?.next() ?? -1)) farthest = pass;
    if (farthest === null) return;
    farthest.step();
  }
}

function stepAt(at: number, front: Front, fronts: Fronts, corridors: readonly BinRange[]): RetreatStep {
  const carried = fronts.departures(at);
  const here = corridors[at];
  const ahead = corridors[at + 1];
  if (here === undefined || ahead === undefined) return { at, front, arrivals: front, departures: carried };
  const departures = intersect(carried, { lo: here.lo, hi: ahead.hi });
  const { lo, hi } = intersect(front, here);
  return { at, front, arrivals: { lo: Math.min(lo, departures.lo), hi }, departures };
}

const onesLike = ({ lo, hi, bits, rows }: Front): Worth => ({
  lo,
  hi,
  bits,
  rows,
  table: new Float64Array(rows * (hi - lo)).fill(1),
});

/** The exit is reached in the bin in which the last boundary is left. */
function exitDepartures({ lo, hi, rows, table }: Front): BinWeights {
  const width = hi - lo;
  const weight = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    for (let x = 0; x < width; x++) weight[x]! += table[row * width + x]!;
  }
  return { lo, width, weight };
}

/** Bins from the open one on are one, and masses sum to 1. Changed in place. */
function toDistribution({ lo, width, weight }: BinWeights, total: number, bins: number): TimeDistribution {
  const within = Math.min(width, bins + 1 - lo);
  for (let x = within; x < width; x++) weight[within - 1]! += weight[x]!;
  const scale = 1 / total;
  for (let x = 0; x < within; x++) weight[x]! *= scale;
  return { lo, mass: weight.subarray(0, within) };
}

function answer(
  { bit, fromBin }: BitQuestion,
  front: Front,
  worth: Worth,
  shift: Int32Array | null,
  classes: number,
): number {
  const width = worth.hi - worth.lo;
  const frontWidth = front.hi - front.lo;
  let sum = 0;
  for (let row = 0; row < front.rows; row++) {
    if (!hasBit(Math.floor(row / classes), bit)) continue;
    const at = row * width;
    const frontAt = row * frontWidth + worth.lo - front.lo;
    const from = fromBin + (shift?.[row % classes] ?? 0) - worth.lo;
    for (let x = Math.max(0, from); x < width; x++) sum += front.table[frontAt + x]! * worth.table[at + x]!;
  }
  return sum;
}
