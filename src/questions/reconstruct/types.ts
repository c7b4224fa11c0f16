import type { Status } from '../../journey/types.ts';

/** Probabilities of the quantiles, as the keys that JSON gives them. */
export type QuantileName = '0.05' | '0.1' | '0.25' | '0.5' | '0.75' | '0.9' | '0.95';

/** The answer of `sightline reconstruct`, specified by public/schema/reconstruction-1.schema.json. */
export interface Reconstruction {
  readonly case: string;
  /** RFC 3339 in UTC, as all times here. */
  readonly asOf: string;
  /** In the order of the case. */
  readonly routes: readonly RouteSummary[];
  /** In the order of ids. */
  readonly reports: readonly ReportSummary[];
  /** In the order of time. */
  readonly positions: readonly PositionsAt[];
}

export interface RouteSummary {
  readonly id: string;
  /** Id of a place. */
  readonly destination: string;
  /** Posterior share of the routes, sums to 1. */
  readonly weight: number;
  readonly lengthKm: number;
}

export interface ReportSummary {
  readonly id: string;
  /** True where it speaks for itself: known, about the train, on the rails, and no copy. */
  readonly used: boolean;
  readonly copyOf: string | null;
  /** Posterior probability that it is true as reported; null where it is not used. */
  readonly probability: number | null;
  readonly conflicts: readonly string[];
  /** 1 - mean 80 % width with it / without it; null where it was not asked for, or is not used. */
  readonly gain: number | null;
}

export interface PositionsAt {
  readonly t: string;
  /** In the order of the case. */
  readonly routes: readonly RoutePosition[];
}

export interface RoutePosition {
  readonly id: string;
  readonly weight: number;
  readonly status: Status;
  /** Chainage from the route's origin, km, and the median's place; all null in `before` and `after`, where nothing is known of the position. */
  readonly q: Readonly<Record<QuantileName, number>> | null;
  readonly lon: number | null;
  readonly lat: number | null;
}
