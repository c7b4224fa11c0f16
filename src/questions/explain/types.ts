import type { Standing, Status } from '../../journey/types.ts';

/** The answer of `sightline explain`, specified by public/schema/explanation-1.schema.json. */
export interface Explanation {
  readonly case: string;
  readonly asOf: string;
  readonly t: string;
  /** Cells and bins on which reports were left out and added; coarser than those on which `routes` were worked out. */
  readonly grid: { readonly cellKm: number; readonly binS: number };
  /** In the order of the case. */
  readonly routes: readonly RouteAt[];
  /** The likeliest route; null where the case has none that can be run. */
  readonly lead: string | null;
  /** Reports that are used, those without which the interval would be widest first. */
  readonly reports: readonly ReportEffect[];
  /** Reports that are used and were not left out in turn, because there are too many. */
  readonly unexamined: number;
  /** Reports that change nothing whatever they say. */
  readonly idle: readonly { readonly id: string; readonly standing: Standing; readonly copyOf: string | null }[];
  readonly decides: Decider | null;
}

export interface RouteAt {
  readonly id: string;
  readonly weight: number;
  readonly status: Status;
  /** The 80 % interval and the median, km; null in before and after. */
  readonly interval: { readonly fromKm: number; readonly medianKm: number; readonly toKm: number } | null;
}

/** What a report does: the same question asked again without it and its copies. */
export interface ReportEffect {
  readonly id: string;
  readonly copies: readonly string[];
  readonly probability: number | null;
  /** Its window beside the moment: over, open or still to come. */
  readonly when: 'before' | 'during' | 'after';
  /** Width of the 80 % interval on the likeliest route, km, with it and without; null where there is no position. */
  readonly widthKm: number | null;
  readonly widthWithoutKm: number | null;
  /** Where the median would be without it, km; null where there would be no position. */
  readonly medianWithoutKm: number | null;
  /** True where without it the interval would be at least a kilometre and a twentieth wider, the median would lie outside the interval, or there would be no position. */
  readonly holds: boolean;
  /** In the order of the case. */
  readonly routes: readonly RouteEffect[];
}

export interface RouteEffect {
  readonly id: string;
  readonly weight: number;
  readonly weightWithout: number;
  /** Odds of the route against all others with the report over those without it; null where a route is certain or impossible. */
  readonly bayesFactor: number | null;
}

/** The one report that would tell the routes apart best. */
export interface Decider {
  /** Id of the place, or of the network's station where the case has no place there. */
  readonly place: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** What is unknown of the route, and how much of it the answer would take away on average, bits. */
  readonly entropyBits: number;
  readonly expectedBits: number;
  /** Weights after a report, graded B2, that it was seen there then, and that it was not. In the order of the case. */
  readonly ifSeen: readonly RouteShare[];
  readonly ifNotSeen: readonly RouteShare[];
}

export interface RouteShare {
  readonly id: string;
  readonly weight: number;
}
