import { BLOCK_SEGMENTS } from './create-track.ts';
import type { ChainageInterval, LonLat, Track } from './types.ts';

/**
 * The stretches of a track inside a closed ring of [lon, lat], cut exactly where the drawn line crosses the ring's edges, in running order.
 * A stretch that leaves the ring and comes back is two. A ring that crosses itself counts by the even-odd rule.
 */
export function clipToRing(track: Track, ring: readonly LonLat[]): readonly ChainageInterval[] {
  const box = boxOf(ring);
  const intervals: { fromKm: number; toKm: number }[] = [];
  for (let first = 0, block = 0; first < track.km.length - 1; first += BLOCK_SEGMENTS, block++) {
    if (misses(box, track.boxes.subarray(4 * block, 4 * block + 4))) continue;
    const last = Math.min(first + BLOCK_SEGMENTS, track.km.length - 1);
    for (let i = first + 1; i <= last; i++) {
      if (!misses(box, segmentBox(track, i))) clipSegment(track, i, ring, intervals);
    }
  }
  return intervals;
}

/** Adds what is inside the ring of the segment that ends at vertex `i`, to the last interval where that goes on. */
function clipSegment(track: Track, i: number, ring: readonly LonLat[], intervals: { fromKm: number; toKm: number }[]) {
  const a: LonLat = [track.lon[i - 1]!, track.lat[i - 1]!];
  const b: LonLat = [track.lon[i]!, track.lat[i]!];
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

/** West, south, east, north. */
type Box = ArrayLike<number>;

function boxOf(ring: readonly LonLat[]): Box {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [lon, lat] of ring) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

function segmentBox({ lon, lat }: Track, i: number): Box {
  const [a, b] = [i - 1, i];
  return [
    Math.min(lon[a]!, lon[b]!),
    Math.min(lat[a]!, lat[b]!),
    Math.max(lon[a]!, lon[b]!),
    Math.max(lat[a]!, lat[b]!),
  ];
}

const misses = (a: Box, b: Box): boolean => a[2]! < b[0]! || b[2]! < a[0]! || a[3]! < b[1]! || b[3]! < a[1]!;

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
