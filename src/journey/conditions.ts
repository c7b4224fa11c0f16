import type { ChainageInterval } from '../network/types.ts';
import type { BitQuestion } from './backward.ts';
import { boundariesAround } from './boundaries.ts';
import type { StepWeight } from './step-weights.ts';
import type { TimeAxis } from './time-axis.ts';
import { windowBins } from './time-axis.ts';
import type { Moment, Witness } from './witness.ts';
import { claimOf } from './witness.ts';

/** A report on one route: a witness, its intervals there, and the weight of a journey that contradicts it. */
export interface RouteWitness {
  readonly witness: Witness;
  readonly passes: readonly ChainageInterval[];
  readonly contradiction: number;
}

/** A time at a boundary against a bin. */
export interface Threshold {
  readonly boundary: number;
  readonly moment: Moment;
  readonly bin: number;
}

/**
 * How a report fails, as exclusive events: too late for the first pass, gone from one pass too early and at the next too late, gone
 * from the last pass too early. `between[i]` speaks of passes i and i + 1; `apart` where the window cannot cover both, so that one of its two
 * thresholds is always missed and no memory is needed.
 */
export interface Failures {
  readonly late: Threshold;
  readonly early: Threshold | null;
  readonly between: readonly { readonly early: Threshold; readonly late: Threshold; readonly apart: boolean }[];
}

/** Passes that touch are one: a train that leaves the first is on the second. */
export function joinPasses(passes: readonly ChainageInterval[], slackKm: number): readonly ChainageInterval[] {
  const joined: ChainageInterval[] = [];
  for (const pass of [...passes].sort((a, b) => a.fromKm - b.fromKm)) {
    const last = joined[joined.length - 1];
    if (last === undefined || pass.fromKm - last.toKm > slackKm) joined.push(pass);
    else joined[joined.length - 1] = { fromKm: last.fromKm, toKm: Math.max(last.toKm, pass.toKm) };
  }
  return joined;
}

/**
 * @param km cell boundaries
 * @param fastest bins that the fastest class needs from the first boundary to each
 * @param cellKm length of a regular cell
 */
export function failuresOf(
  { witness, passes }: RouteWitness,
  km: Float64Array,
  fastest: Int32Array,
  axis: TimeAxis,
  cellKm: number,
): Failures | null {
  const claim = claimOf(witness.report.kind);
  if (claim === null) return null;
  const places = passes.map((pass) => boundariesAround(km, pass, cellKm, claim.negative));
  const first = places[0];
  const last = places[places.length - 1];
  if (first === undefined || last === undefined) return null;
  const { from, to } = windowBins(axis, witness.window);
  const late = ({ near }: { readonly near: number }): Threshold => ({ boundary: near, moment: claim.near, bin: to });
  if (claim.far === null) return { late: late(first), early: null, between: [] };
  const { far: moment } = claim;
  const early = ({ far }: { readonly far: number }): Threshold => ({ boundary: far, moment, bin: from });
  const between = places.slice(1).map((place, i) => {
    const gone = early(places[i]!);
    const back = late(place);
    return { early: gone, late: back, apart: fastest[back.boundary]! - fastest[gone.boundary]! >= to - from };
  });
  return { late: late(first), early: early(last), between };
}

/** What the reports on a route ask of the chain, boundary by boundary. */
export interface Demands {
  readonly arrival: ReadonlyMap<number, readonly StepWeight[]>;
  readonly departure: ReadonlyMap<number, readonly StepWeight[]>;
  readonly bits: readonly MemoryBit[];
  readonly logConstant: number;
}

export interface MemoryBit {
  readonly early: Threshold;
  readonly late: Threshold;
  readonly factor: number;
}

/** One failure weighs `factor`; a negative report weighs `c` throughout and `1 / c` on what fails for its positive. */
export function demandsOf(
  reports: readonly { readonly failures: Failures; readonly negative: boolean; readonly contradiction: number }[],
  bins: number,
): Demands {
  const steps = { arrival: new Map<number, StepWeight[]>(), departure: new Map<number, StepWeight[]>() };
  const bits: MemoryBit[] = [];
  let logConstant = 0;
  const weigh = ({ boundary, moment }: Threshold, step: StepWeight) => {
    const at = steps[moment].get(boundary);
    if (at) at.push(step);
    else steps[moment].set(boundary, [step]);
  };
  for (const { failures, negative, contradiction } of reports) {
    const factor = negative ? 1 / contradiction : contradiction;
    if (negative) logConstant += Math.log(contradiction);
    const tooLate = (at: Threshold) => weigh(at, { fromBin: at.bin, toBin: bins + 1, factor });
    const tooEarly = (at: Threshold) => weigh(at, { fromBin: 0, toBin: at.bin, factor });
    tooLate(failures.late);
    if (failures.early !== null) tooEarly(failures.early);
    for (const gap of failures.between) {
      if (!gap.apart) {
        bits.push({ early: gap.early, late: gap.late, factor });
        continue;
      }
      tooEarly(gap.early);
      tooLate(gap.late);
      logConstant -= Math.log(factor);
    }
  }
  return { ...steps, bits, logConstant };
}

/** The question that tells how often a bit's report fails between its passes. `position`: of the bit where it is asked. */
export const bitQuestion = (bit: MemoryBit, position: number): BitQuestion => ({
  boundary: bit.late.boundary,
  bit: position,
  moment: bit.late.moment,
  fromBin: bit.late.bin,
});
