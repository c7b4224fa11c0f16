import type { ChainageInterval } from '../../network/types.ts';
import type { CaseTime, Span, Zone } from '../../time/types.ts';

/** A point of the diagram: seconds since the case's origin across, chainage in km up. */
export type Knot = readonly [t: CaseTime, km: number];

/** A polyline along which neither time nor chainage falls. Standing is a piece along which only time grows. */
export type Curve = readonly Knot[];

/** Share of the probability between the two edges of a band. */
export type BandLevel = 0.5 | 0.8 | 0.9;

/**
 * A credible interval of chainage through time, between the earliest thinkable journey and the latest. Both edges begin at one chainage and
 * end at one time; without any point where the journey does not come so far.
 */
export interface Band {
  readonly level: BandLevel;
  /** The upper edge. */
  readonly early: Curve;
  /** The lower edge. */
  readonly late: Curve;
}

/** A drawn journey, or the part of it that runs on one drawn route. */
export interface GhostCurve {
  readonly routeId: string;
  readonly curve: Curve;
}

/** A route as far as it has rails of its own: the likeliest from its first kilometre, another from where it parts from that one. */
export interface RouteString {
  readonly routeId: string;
  readonly destination: string;
  /** 0..1. */
  readonly weight: number;
  readonly fromKm: number;
  /** Up to where anything is known of it; `fromKm` where nothing is. */
  readonly toKm: number;
  readonly lengthKm: number;
  /** While it has a position; null where no report bears on it. */
  readonly span: Span | null;
  /** The widest first, so that each is drawn over the one before. Empty where nothing is known. */
  readonly bands: readonly Band[];
  readonly median: Curve;
}

/**
 * How a report is drawn. `doubtful`: used, but probably not true. `contradicted`: that, and another report says why. `other`: background, or
 * not about the train.
 */
export type BoxStanding =
  | 'used'
  | 'doubtful'
  | 'contradicted'
  | 'copy'
  | 'unpublished'
  | 'left-out'
  | 'expectation'
  | 'other';

/** One report at one pass of one drawn route: its time by its stretch. */
export interface ReportBox extends ChainageInterval {
  readonly reportId: string;
  readonly routeId: string;
  readonly standing: BoxStanding;
  /** Reports that cannot be true together with it. */
  readonly conflicts: readonly string[];
  readonly window: Span;
  /** Somebody says that the train had passed by then: the box has no left side. */
  readonly openStart: boolean;
}

/** A place on a drawn route that can be named beside the diagram. At least one of the two ids is there. */
export interface StationMark {
  readonly routeId: string;
  readonly km: number;
  readonly placeId: string | null;
  readonly stationId: string | null;
  /** 0 for what must be named; the higher, the sooner it is left out. */
  readonly order: number;
}

/** Where the clocks change along a route. */
export interface ZoneChange {
  readonly routeId: string;
  readonly km: number;
  readonly from: Zone;
  readonly to: Zone;
  /** By how much a clock is put forward there, seconds; negative where it is put back. */
  readonly jumpS: number;
}

/** What a diagram of time and chainage shows, whatever its size. It depends on the journey alone, not on the moment. */
export interface Stringline {
  /** The likeliest first. Those of next to no weight are left out. Empty where there is no route. */
  readonly strings: readonly RouteString[];
  /** Empty where no journeys were drawn. */
  readonly ghosts: readonly GhostCurve[];
  /** Wide windows first, so that what is precise is drawn over what is vague. */
  readonly boxes: readonly ReportBox[];
  readonly stations: readonly StationMark[];
  readonly zoneChanges: readonly ZoneChange[];
  /** While the sun is down at the train's median place, rising; before and after, at the ends of its run. */
  readonly nights: readonly Span[];
}
