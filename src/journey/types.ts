import type { CaseTime, Span } from '../time/types.ts';

/** Where the train can have been, as known at `asOf`. Plain and clonable: a worker posts it. */
export interface Journey {
  readonly caseId: string;
  readonly caseVersion: string;
  readonly asOf: CaseTime;
  readonly grid: Grid;
  readonly routes: readonly RouteJourney[];
  /** One for each report of the case, in the order of ids. */
  readonly verdicts: readonly Verdict[];
}

export interface Grid {
  readonly cellKm: number;
  readonly binS: number;
}

export interface RouteJourney {
  readonly routeId: string;
  readonly destination: string;
  /** Posterior share of the routes, sums to 1. */
  readonly weight: number;
  readonly logEvidence: number;
  /** Null where no used report bears on the route: then there is nothing to say but the weight. */
  readonly chain: Chain | null;
}

/** The stretch of a route between the first and the last chainage that a used report bears on, and the times at its ends. */
export interface KnownChain {
  readonly fromKm: number;
  readonly toKm: number;
  /** Outside [start, end) the status is `before` or `after`, and there is no position. */
  readonly span: Span;
  /** The reports at the ends, to be named in words. */
  readonly firstReport: string;
  readonly lastReport: string;
}

/** What is known of the train on that stretch. */
export interface Chain extends KnownChain {
  readonly passages: PassageTable;
  /** Whole journeys drawn backward with a seed; empty where none were asked for. */
  readonly samples: readonly SampledJourney[];
}

/**
 * Posterior quantiles of arrival and departure at each boundary of the grid. `arrival[i * levels.length + j]` is the time before which the
 * train's head had reached `km[i]` with probability `levels[j]`. The mass between arrival and departure is standing there.
 */
export interface PassageTable {
  readonly km: Float64Array;
  readonly levels: Float64Array;
  readonly arrival: Float32Array;
  readonly departure: Float32Array;
}

/** One possible journey: chainage over time as a polyline, both non-decreasing. */
export interface SampledJourney {
  readonly t: Float32Array;
  readonly km: Float32Array;
}

export type Standing =
  | 'used'
  | 'copy'
  /** Published after `asOf`. */
  | 'unpublished'
  /** Whoever asks does not want to hear it. */
  | 'left-out'
  | 'expectation'
  | 'context'
  | 'other-subject'
  /** No event window, no place, or a place that no route reaches. */
  | 'unplaceable';

export interface Verdict {
  readonly reportId: string;
  readonly standing: Standing;
  /** The report that speaks for it, where it is a copy. */
  readonly copyOf: string | null;
  /** Posterior probability that the journey satisfies it; null where it is not used. */
  readonly holds: number | null;
  /** Posterior probability that it is true as reported; null where it is not used. */
  readonly probability: number | null;
  /** Used reports that cannot both hold with this one, or only at a speed beyond all classes; of very many the most probable. In the order of ids. */
  readonly conflicts: readonly string[];
  /** How many more there are than `conflicts` names. */
  readonly moreConflicts: number;
  /** 1 - mean 80 % width with it / without it, see `gainsOf`; null where it was not asked for, is not used, or there is nothing to compare. */
  readonly gain: number | null;
}

export type Status = 'before' | 'moving' | 'standing' | 'after';

/** The distribution of the position on one route at one time. */
export interface Position {
  readonly status: Status;
  /** Chainage at which the cumulative probability reaches p, for p in QUANTILES; null in before and after. */
  readonly quantilesKm: ReadonlyMap<number, number> | null;
}
