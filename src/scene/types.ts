import type { Standing, Status } from '../journey/types.ts';
import type { LonLat } from '../network/types.ts';
import type { CaseTime } from '../time/types.ts';

/** Everything there is to draw and to say at one moment. Depends on nothing but the journey and `t`. */
export interface Scene {
  readonly t: CaseTime;
  readonly asOf: CaseTime;
  /** Of the likeliest route; `before` and `after` have no position on any. */
  readonly status: Status;
  readonly routes: readonly RouteScene[];
  /** The position's distribution, merged over routes: shared rails carry the sum of the weights. Empty in before and after. */
  readonly glow: readonly GlowStretch[];
  /** Drawn journeys, where each is now: to be shown in place of the glow. Empty where none were drawn, and in before and after. */
  readonly ghosts: readonly GhostMark[];
  /** The median on the likeliest route; null in before and after. */
  readonly train: TrainMark | null;
  /** Where it was first (before) or last (after) reported: a hollow ring, not a position. */
  readonly lastKnown: LastKnown | null;
  readonly reports: readonly ReportScene[];
  /** The probably true reports that bracket this moment (see holdings-of.ts); ids, null where there is none on that side. */
  readonly holding: { readonly previous: string | null; readonly next: string | null };
  readonly distances: Distances | null;
}

export interface RouteScene {
  readonly routeId: string;
  readonly destination: string;
  readonly weight: number;
  readonly status: Status;
  readonly medianKm: number | null;
  /** 50, 80 and 90 % credible intervals of chainage; null in before and after. */
  readonly intervals: { readonly p50: KmInterval; readonly p80: KmInterval; readonly p90: KmInterval } | null;
  /** Chainage up to which rails are shared with the likeliest route. */
  readonly sharedKm: number;
}

export interface KmInterval {
  readonly fromKm: number;
  readonly toKm: number;
}

/** `density` is probability per km, already weighted by the route. `strength`, 0..1, is what to draw: 1 for the densest third of the probability, then falling with the density. */
export interface GlowStretch {
  readonly routeId: string;
  readonly fromKm: number;
  readonly toKm: number;
  readonly density: number;
  readonly strength: number;
}

export interface TrainMark {
  readonly routeId: string;
  readonly km: number;
  readonly at: LonLat;
  /** Degrees clockwise from north, along the running direction. */
  readonly bearing: number;
}

/** One possible journey at one moment. */
export interface GhostMark {
  readonly routeId: string;
  readonly km: number;
  readonly at: LonLat;
}

export interface LastKnown {
  readonly reportId: string;
  readonly placeId: string | null;
  readonly at: LonLat;
}

export type ReportPhase = 'past' | 'current' | 'future';

export interface ReportScene {
  readonly reportId: string;
  readonly phase: ReportPhase;
  readonly standing: Standing;
  readonly copyOf: string | null;
  readonly probability: number | null;
  /** Where it is drawn; null where it has no place. `radiusKm` is the place's precision. */
  readonly at: LonLat | null;
  readonly radiusKm: number;
}

/** As the clock runs, on the likeliest route. */
export interface Distances {
  readonly runKm: number;
  readonly toGoKm: number;
  readonly originPlaceId: string;
  readonly destinationPlaceId: string;
  /** Great circle, km. */
  readonly straightToOriginKm: number;
  readonly straightToDestinationKm: number;
}
