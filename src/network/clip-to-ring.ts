import type { ChainageInterval, LonLat, Track } from './types.ts';

/**
 * The stretches of a track inside a closed ring of [lon, lat], cut exactly where the drawn line crosses the ring's edges, in running order.
 * A stretch that leaves the ring and comes back is two. A ring that crosses itself counts by the even-odd rule.
 */
export function clipToRing(track: Track, ring: readonly LonLat[]): readonly ChainageInterval[] {
  const box = boxOf(ring);
  const intervals: { fromKm: number; toKm: number }[] = [];
  for (let i = 1; i < track.km.length; i++) {
    const a: LonLat = [track.lon[i - 1]!, track.lat[i - 1]!];
    const b: LonLat = [track.lon[i]!, track.lat[i]!];
    if (misses(box, a, b)) continue;
    const startKm = track.km[i - 1]!;
    const lengthKm = track.km[i]! - startKm;
    const shares = [0, ...crossings(a, b, ring).sort((p, q) => p - q), 1];
    for (let s = 1; s < shares.length; s++) {
      const from = shares[s - 1]!;
      const to = shares[s]!;
      const middle = (from + to) / 2;
      if (to <= from || !isInside(ring, a[0] + middle * (b[0] - a[0]), a[1] + middle * (b[1] - a[1]))) continue;
      const fromKm = startKm + from * lengthKm;
      const toKm = to === 1 ? track.km[i]! : startKm + to * lengthKm;
      const last = intervals.at(-1);
      if (last?.toKm === fromKm) last.toKm = toKm;
      else intervals.push({ fromKm, toKm });
    }
  }
  return intervals;
}

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

function boxOf(ring: readonly LonLat[]): Box {
  const box = {
    west: Number.POSITIVE_INFINITY,
    south: Number.POSITIVE_INFINITY,
    east: Number.NEGATIVE_INFINITY,
    north: Number.NEGATIVE_INFINITY,
  };
  for (const [lon, lat] of ring) {
    box.west = Math.min(box.west, lon);
    box.south = Math.min(box.south, lat);
    box.east = Math.max(box.east, lon);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

const misses = (box: Box, a: LonLat, b: LonLat): boolean =>
  Math.max(a[0], b[0]) < box.west ||
  Math.min(a[0], b[0]) > box.east ||
  Math.max(a[1], b[1]) < box.south ||
  Math.min(a[1], b[1]) > box.north;

/** Shares of the segment a-b at which it crosses an edge of the ring. */
function crossings(a: LonLat, b: LonLat, ring: readonly LonLat[]): number[] {
  const shares: number[] = [];
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  for (let e = 1; e < ring.length; e++) {
    const [px, py] = ring[e - 1]!;
    const ex = ring[e]![0] - px;
    const ey = ring[e]![1] - py;
    const cross = dx * ey - dy * ex;
    if (cross === 0) continue;
    const share = ((px - a[0]) * ey - (py - a[1]) * ex) / cross;
    const along = ((px - a[0]) * dy - (py - a[1]) * dx) / cross;
    if (share > 0 && share < 1 && along >= 0 && along <= 1) shares.push(share);
  }
  return shares;
}

/** Even-odd rule: a ray eastward from the point crosses the ring an odd number of times. */
function isInside(ring: readonly LonLat[], lon: number, lat: number): boolean {
  let inside = false;
  for (let e = 1; e < ring.length; e++) {
    const [ax, ay] = ring[e - 1]!;
    const [bx, by] = ring[e]!;
    if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
