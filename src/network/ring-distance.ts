import { createTrack } from './create-track.ts';
import { nearestOnTrack } from './nearest-on-track.ts';
import { pointAt } from './point-at.ts';
import type { LonLat, Track } from './types.ts';

/** The point of a ring nearest to a track that does not cross it, and how far it lies from it, km. */
export function ringDistance(
  track: Track,
  ring: readonly LonLat[],
): { readonly at: LonLat; readonly distanceKm: number } {
  let best = { at: ring[0]!, distanceKm: Number.POSITIVE_INFINITY };
  for (const at of ring) {
    const found = nearestOnTrack(track, at, best.distanceKm);
    if (found) best = { at, distanceKm: found.distanceKm };
  }
  const edges = ringTrack(ring);
  for (let i = 0; i < track.km.length; i++) {
    const found = nearestOnTrack(edges, [track.lon[i]!, track.lat[i]!], best.distanceKm);
    if (found) best = { at: pointAt(edges, found.km).at, distanceKm: found.distanceKm };
  }
  return best;
}

/** The ring as a track whose chainage counts its vertices. */
const ringTrack = (ring: readonly LonLat[]): Track =>
  createTrack(
    ring.map((_, i) => i),
    ring.map(([lon]) => lon),
    ring.map(([, lat]) => lat),
  );
