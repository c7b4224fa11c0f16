import type { ChainageInterval } from '../network/types.ts';

/** What a case speaks of, where it lies on one of its routes: one interval for each pass, in running order. */
export interface RouteSpots {
  /** By report id; empty or absent where the route does not come there. */
  readonly reports: ReadonlyMap<string, readonly ChainageInterval[]>;
  /** The places where the route begins and ends, by id. */
  readonly ends: ReadonlyMap<string, readonly ChainageInterval[]>;
  /** What the route runs between the two places of a claimed distance, by the claim's id; absent where it does not come by both. */
  readonly claims: ReadonlyMap<string, ChainageInterval>;
}

/** The spots of all routes, by route id. They depend on case and rails alone, not on what is known of the journey. Plain and clonable: a worker posts it. */
export type OnRails = ReadonlyMap<string, RouteSpots>;
