import { BLOCK_SEGMENTS, blockDistanceKm } from './create-track.ts';
import { KM_PER_DEGREE, kmPerLonDegree } from './local-plane.ts';
import type { LonLat, Track } from './types.ts';

export interface NearestPoint {
  readonly km: number;
  readonly distanceKm: number;
}

/**
 * The point of a track nearest to a spot, by a flat map around the spot: exact to some metres within 30 km, a percent off over hundreds.
 * Null where
 * nothing is within `withinKm`. Of points equally near it is the first.
 */
export function nearestOnTrack(track: Track, at: LonLat, withinKm = Number.POSITIVE_INFINITY): NearestPoint | null {
  const [lon, lat] = at;
  const kx = kmPerLonDegree(lat);
  const blocks = track.boxes.length / 4;
  // The nearest block first: it sets a bound that rules out nearly all others.
  let nearest = 0;
  let nearestKm = Number.POSITIVE_INFINITY;
  for (let block = 0; block < blocks; block++) {
    const distanceKm = blockDistanceKm(track, block, lon, lat, kx);
    if (distanceKm >= nearestKm) continue;
    nearest = block;
    nearestKm = distanceKm;
  }
  if (nearestKm > withinKm) return null;
  let best = nearestInBlock(track, nearest, at, kx, withinKm);
  for (let block = 0; block < blocks; block++) {
    const reach = best?.distanceKm ?? withinKm;
    if (block === nearest || blockDistanceKm(track, block, lon, lat, kx) > reach) continue;
    const found = nearestInBlock(track, block, at, kx, reach);
    if (found && (best === null || found.distanceKm < best.distanceKm || found.km < best.km)) best = found;
  }
  return best;
}

/** The first of the points nearest to the spot in a block; null where none is within `withinKm`. */
function nearestInBlock(track: Track, block: number, [lon, lat]: LonLat, kx: number, withinKm: number) {
  const first = block * BLOCK_SEGMENTS;
  const last = Math.min(first + BLOCK_SEGMENTS, track.km.length - 1);
  let reach = withinKm;
  let km = Number.NaN;
  let ax = (track.lon[first]! - lon) * kx;
  let ay = (track.lat[first]! - lat) * KM_PER_DEGREE;
  for (let i = first + 1; i <= last; i++) {
    const bx = (track.lon[i]! - lon) * kx;
    const by = (track.lat[i]! - lat) * KM_PER_DEGREE;
    const dx = bx - ax;
    const dy = by - ay;
    const squared = dx * dx + dy * dy;
    const share = squared > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared)) : 0;
    const px = ax + share * dx;
    const py = ay + share * dy;
    const distanceKm = Math.sqrt(px * px + py * py);
    if (distanceKm < reach || (Number.isNaN(km) && distanceKm <= reach)) {
      reach = distanceKm;
      km = track.km[i - 1]! + share * (track.km[i]! - track.km[i - 1]!);
    }
    ax = bx;
    ay = by;
  }
  return Number.isNaN(km) ? null : { km, distanceKm: reach };
}
