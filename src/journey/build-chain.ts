import type { Route } from '../network/types.ts';
import type { BitQuestion } from './backward.ts';
import { cellBoundaries } from './boundaries.ts';
import type { ChainBoundary, ChainModel } from './chain-model.ts';
import { classDraws } from './class-draws.ts';
import { demandsOf, type Failures, failuresOf, joinPasses, type MemoryBit, type RouteWitness } from './conditions.ts';
import { OPEN_ENDED } from './front.ts';
import { fitsMemory, planMemory } from './memory-ops.ts';
import { type JourneyPrior, MANNERS } from './prior.ts';
import { sharesAlong } from './shares-along.ts';
import { leastShift } from './shift-range.ts';
import { shiftsAlong } from './shifts-along.ts';
import { speedClasses } from './speed-classes.ts';
import { stepWeights } from './step-weights.ts';
import { NO_STOP } from './stop-models.ts';
import { type StopSites, stopsAlong } from './stops-along.ts';
import type { TimeAxis } from './time-axis.ts';
import type { Grid } from './types.ts';
import { claimOf } from './witness.ts';

/** The chain of one route, and what to ask of it for each report. */
export interface RouteChain {
  readonly model: ChainModel;
  /** Chainage of each boundary; the model has one more, the exit. */
  readonly km: Float64Array;
  readonly tests: readonly ReportTest[];
  readonly questions: readonly BitQuestion[];
}

/** How to tell from posterior times whether a report holds. `firstBit`: index of its first question. */
export interface ReportTest {
  readonly reportId: string;
  readonly negative: boolean;
  readonly failures: Failures;
  readonly firstBit: number;
}

export interface ChainInput {
  readonly route: Route;
  readonly sites: StopSites;
  readonly axis: TimeAxis;
  readonly grid: Grid;
  readonly prior: JourneyPrior;
}

/**
 * The chain from the lowest to the highest chainage that a report bears on; null where none does. A report at a place that is passed more often than the memory
 * can hold counts as one at the whole stretch between its passes: it then excludes less, never more.
 */
export function buildChain({ route, sites, axis, grid, prior }: ChainInput): RouteChain | null {
  const witnesses = sites.witnesses.map((w) => ({ ...w, passes: joinPasses(w.passes, grid.cellKm) }));
  const ends = witnesses.flatMap(({ passes }) => passes.flatMap(({ fromKm, toKm }) => [fromKm, toKm]));
  if (ends.length === 0) return null;
  const fixed = [...route.reversals, ...route.gaugeBreaks, ...sites.borders];
  const from = ends.reduce((a, b) => Math.min(a, b));
  const to = ends.reduce((a, b) => Math.max(a, b));
  const km = cellBoundaries(
    from,
    to,
    [...new Set([...ends, ...fixed])].sort((a, b) => a - b),
    grid.cellKm,
  );
  const classes = speedClasses(prior);
  const shifts = shiftsAlong(km, classes, grid);
  const { tests, bits } = testsOf(witnesses, km, shifts, axis, grid.cellKm);
  const demands = demandsOf(tests, axis.bins);
  const memory = planMemory(bits, km.length + 1);
  const stops = stopsAlong(km, route, { ...sites, witnesses }, prior, axis.binS);
  const shares = sharesAlong(km, route.lineSpeeds, prior);
  const lengths = Array.from(km, (at, i) => (km[i + 1] ?? at) - at);
  const draws = classDraws(
    shares,
    lengths.map((length) => 1 - Math.exp(-length / prior.changeKm)),
  );
  const boundaries = Array.from(km, (at, i): ChainBoundary => {
    const { change, share } = draws[i]!;
    return {
      km: at,
      stops: stops[i]!,
      arrival: stepWeights(demands.arrival.get(i) ?? [], axis.bins),
      departure: stepWeights(demands.departure.get(i) ?? [], axis.bins),
      memory: memory.ops[i] ?? null,
      shift: shifts[i]!,
      change,
      share,
      corridor: { lo: 0, hi: OPEN_ENDED },
    };
  });
  const exit: ChainBoundary = {
    km: to,
    stops: MANNERS.map(() => NO_STOP),
    arrival: null,
    departure: null,
    memory: memory.ops[km.length] ?? null,
    shift: new Int32Array(0),
    change: 0,
    share: new Float64Array(0),
    corridor: { lo: 0, hi: OPEN_ENDED },
  };
  const model: ChainModel = {
    bins: axis.bins,
    classes: classes.kmh.length,
    manner: classes.manner,
    share: shares[0]!,
    boundaries: [...boundaries, exit],
    logConstant: demands.logConstant,
  };
  return { model, km, tests, questions: memory.questions };
}

function testsOf(
  witnesses: readonly RouteWitness[],
  km: Float64Array,
  shifts: readonly Int32Array[],
  axis: TimeAxis,
  cellKm: number,
): {
  readonly tests: readonly (ReportTest & { readonly contradiction: number })[];
  readonly bits: readonly MemoryBit[];
} {
  const fastest = new Int32Array(km.length);
  for (let i = 1; i < km.length; i++) fastest[i] = fastest[i - 1]! + leastShift(shifts[i - 1]!);
  const tests: (ReportTest & { readonly contradiction: number })[] = [];
  let bits: readonly MemoryBit[] = [];
  for (const entry of witnesses) {
    const test = (passes: RouteWitness['passes']) => {
      const failures = failuresOf({ ...entry, passes }, km, fastest, axis, cellKm);
      if (failures === null) return null;
      const { contradiction } = entry;
      const negative = claimOf(entry.witness.report.kind)?.negative ?? false;
      const asked = { reportId: entry.witness.report.id, negative, failures, contradiction, firstBit: bits.length };
      return { asked, needed: demandsOf([asked], axis.bins).bits };
    };
    const exact = test(entry.passes);
    if (exact === null) continue;
    const fits = fitsMemory([...bits, ...exact.needed]);
    const { asked, needed } = fits ? exact : test(hull(entry.passes))!;
    tests.push(asked);
    bits = [...bits, ...needed];
  }
  return { tests, bits };
}

const hull = (passes: RouteWitness['passes']): RouteWitness['passes'] => [
  { fromKm: passes[0]!.fromKm, toKm: passes[passes.length - 1]!.toKm },
];
