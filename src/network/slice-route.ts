import { pointAt, segmentAt } from './point-at.ts';
import type { LonLat, Track } from './types.ts';

/**
 * The drawn line between two chainages, `fromKm <= toKm`, both clamped to the track: its ends interpolated, the vertices between as they are.
 * At least two points, equal ones where the slice has no length.
 */
export function sliceRoute(track: Track, fromKm: number, toKm: number): readonly LonLat[] {
  const points: LonLat[] = [pointAt(track, fromKm).at];
  for (let i = segmentAt(track, fromKm) + 1; i < track.km.length && track.km[i]! < toKm; i++) {
    if (track.km[i]! > fromKm) points.push([track.lon[i]!, track.lat[i]!]);
  }
  points.push(pointAt(track, toKm).at);
  return points;
}
