import { nearestOnTrack } from './nearest-on-track.ts';
import type { LonLat, RailNetwork, RailPosition } from './types.ts';

export interface Snapped extends RailPosition {
  readonly distanceKm: number;
}

/** A place farther from every rail than this, km, is not on the network. */
export const MAX_OFF_RAIL_KM = 30;

/** The rail nearest to a spot, however far; null only in a network without legs. */
export function snapToNetwork(network: RailNetwork, at: LonLat): Snapped | null {
  let best: Snapped | null = null;
  for (const leg of network.legs.values()) {
    const found = nearestOnTrack(leg.track, at, best?.distanceKm);
    if (found && found.distanceKm < (best?.distanceKm ?? Number.POSITIVE_INFINITY)) {
      best = { leg: leg.id, km: found.km, distanceKm: found.distanceKm };
    }
  }
  return best;
}
