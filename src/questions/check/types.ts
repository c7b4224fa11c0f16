import type { CaseIssue } from '../../case/types.ts';

/** The answer of `sightline check`, specified by public/schema/check-1.schema.json. */
export interface Check {
  /** Null where the file does not parse. */
  readonly case: string | null;
  readonly version: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly issues: readonly CaseIssue[];
  readonly disputes: readonly Dispute[];
  readonly statements: readonly StatementReadings[];
  readonly trainFacts: readonly FactCheck[];
}

/** Reports that contradict each other, directly or by way of a third. */
export interface Dispute {
  /** In the order of ids. */
  readonly reports: readonly Disputant[];
  readonly pairs: readonly Contradiction[];
  /** How many more there are than `pairs` lists. */
  readonly morePairs: number;
}

export interface Disputant {
  readonly id: string;
  /** Reports of the same origin that only repeat it: together with it one witness. */
  readonly copies: readonly string[];
  /** Probability that it is true, by its grade alone and after all reports. */
  readonly prior: number;
  readonly probability: number | null;
}

/** Why no train can satisfy two reports. */
export type ContradictionCause = 'too-fast' | 'no-time' | 'no-common-route';

export interface Contradiction {
  readonly a: string;
  readonly b: string;
  readonly cause: ContradictionCause;
  /** Least speed that both together would need, km/h, for `too-fast`; else null, as no speed would do. */
  readonly neededKmh: number | null;
}

/**
 * A statement says two things: that the train was there by then, and that somebody said so then. The first constrains the train, the second does not, and one can be
 * true without the other.
 */
export interface StatementReadings {
  readonly id: string;
  readonly thereBy: {
    /** The latest time that the statement allows, RFC 3339 in UTC. */
    readonly by: string;
    /** Posterior probability that the train was there by then. */
    readonly probability: number | null;
    /** When it came there on the likeliest route, with probability 0.1, 0.5 and 0.9; null where that is not known. */
    readonly arrived: { readonly '0.1': string; readonly '0.5': string; readonly '0.9': string } | null;
    /** From the median arrival to `by`, seconds; negative where it came later. */
    readonly marginS: number | null;
  };
  /** Null where nothing else dates the same words. */
  readonly saidThen: {
    readonly from: string;
    readonly to: string;
    /** Statements by the same mouth about the same place that are dated otherwise. */
    readonly contradictedBy: readonly string[];
    /** Probability of this date, if the words were said once. */
    readonly probability: number;
  } | null;
}

export type FactFinding =
  /** Less than what two reports force upon the train, at the very least. */
  | 'impossible'
  /** The later of two reports is at least ten times less probable, given all others, with a train that never runs faster. */
  | 'refuted'
  /** A mean speed that was exceeded at least between two reports. */
  | 'exceeded'
  | 'unlikely'
  | 'compatible'
  /** No speed, or nothing that it could be compared with. */
  | 'not-checked';

/** A claim about the train's speed beside what the reports make of it. */
export interface FactCheck {
  readonly id: string;
  readonly quantity: string;
  readonly claimed: number | null;
  readonly finding: FactFinding;
  /** The two probably true reports that force the highest speed. */
  readonly forced: ForcedSpeed | null;
  /** What a train that runs at the claimed speed all the time between them has left for all its stops, seconds; negative where it comes too late. */
  readonly stopsLeftS: number | null;
  /** How many times more probable `forced.to` is, given all other reports, without the claim than with a train that keeps to it; null where it was not worked out. */
  readonly evidenceAgainst: number | null;
}

/** What two reports make of the train between them, all stops included. */
export interface ForcedSpeed {
  readonly from: string;
  readonly to: string;
  readonly km: number;
  /** km/h: the least that satisfies both, and the speed between the middles of their places and windows. */
  readonly leastKmh: number;
  readonly meanKmh: number;
}
