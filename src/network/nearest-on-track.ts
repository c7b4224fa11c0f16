import { KM_PER_DEGREE, kmPerLonDegree } from './local-plane.ts';
import type { LonLat, Track } from './types.ts';

export interface NearestPoint {
  readonly km: number;
  readonly distanceKm: number;
}

/**
 * The point of a track nearest to a spot, by a flat map around the spot: exact to a metre within 30 km, a percent off over hundreds.
 * Null where nothing is nearer than `withinKm`. A segment wholly beyond the best so far in latitude is skipped by two comparisons.
 */
export function nearestOnTrack(track: Track, at: LonLat, withinKm = Number.POSITIVE_INFINITY): NearestPoint | null {
  const [lon, lat] = at;
  const kx = kmPerLonDegree(lat);
  let best = withinKm * withinKm;
  let reach = withinKm;
  let bestKm = Number.NaN;
  let ax = (track.lon[0]! - lon) * kx;
  let ay = (track.lat[0]! - lat) * KM_PER_DEGREE;
  for (let i = 1; i < track.km.length; i++) {
    const bx = (track.lon[i]! - lon) * kx;
    const by = (track.lat[i]! - lat) * KM_PER_DEGREE;
    if (!((ay > reach && by > reach) || (ay < -reach && by < -reach))) {
      const dx = bx - ax;
      const dy = by - ay;
      const squared = dx * dx + dy * dy;
      const share = squared > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared)) : 0;
      const px = ax + share * dx;
      const py = ay + share * dy;
      const distance = px * px + py * py;
      if (distance < best) {
        best = distance;
        reach = Math.sqrt(distance);
        bestKm = track.km[i - 1]! + share * (track.km[i]! - track.km[i - 1]!);
      }
    }
    ax = bx;
    ay = by;
  }
  return Number.isNaN(bestKm) ? null : { km: bestKm, distanceKm: Math.sqrt(best) };
}
