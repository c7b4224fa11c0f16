import { MAX_OFF_RAIL_KM } from './snap-to-network.ts';
import type { RailNetwork } from './types.ts';

/** What can keep a place off the rails, in the same words for a route that calls there and for a report from there. */
export interface PlaceTrouble {
  readonly code: 'unknown-station' | 'off-network';
  readonly cause: string;
  readonly remedy: string;
}

export const unknownStation = (network: RailNetwork, place: string, station: string): PlaceTrouble => ({
  code: 'unknown-station',
  cause: `Place "${place}" names station "${station}", which network "${network.id}" does not have.`,
  remedy: 'Use the id of a station in the network file.',
});

export const offNetwork = (network: RailNetwork, place: string, distanceKm: number): PlaceTrouble => ({
  code: 'off-network',
  cause: `Place "${place}" is ${distanceKm.toFixed(1)} km from the nearest rail of network "${network.id}"; at most ${MAX_OFF_RAIL_KM} km are accepted.`,
  remedy: 'Correct its longitude and latitude, or name a station nearer to it.',
});
