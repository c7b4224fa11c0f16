import { BLOCK_SEGMENTS } from './create-track.ts';
import { type Box, crossings, indexRing, isInside, type RingIndex } from './ring-index.ts';
import type { ChainageInterval, LonLat, Track } from './types.ts';

/**
 * The stretches of a track inside a closed ring of [lon, lat], cut exactly where the drawn line crosses the ring's edges, in running order.
 * A stretch that leaves the ring and comes back is two. A ring that crosses itself counts by the even-odd rule.
 */
export function clipToRing(track: Track, ring: readonly LonLat[]): readonly ChainageInterval[] {
  const index = indexRing(ring);
  const intervals: Interval[] = [];
  for (let first = 0, block = 0; first < track.km.length - 1; first += BLOCK_SEGMENTS, block++) {
    if (misses(index.box, track.boxes.subarray(4 * block, 4 * block + 4))) continue;
    const last = Math.min(first + BLOCK_SEGMENTS, track.km.length - 1);
    for (let i = first + 1; i <= last; i++) {
      if (!misses(index.box, segmentBox(track, i))) clipSegment(track, i, index, intervals);
    }
  }
  return intervals;
}

interface Interval {
  fromKm: number;
  toKm: number;
}

/** Adds what is inside the ring of the segment that ends at vertex `i`, to the last interval where that goes on. */
function clipSegment(track: Track, i: number, index: RingIndex, intervals: Interval[]): void {
  const a: LonLat = [track.lon[i - 1]!, track.lat[i - 1]!];
  const b: LonLat = [track.lon[i]!, track.lat[i]!];
  const startKm = track.km[i - 1]!;
  const lengthKm = track.km[i]! - startKm;
  const shares = [0, ...crossings(index, a, b).sort((p, q) => p - q), 1];
  for (let s = 1; s < shares.length; s++) {
    const from = shares[s - 1]!;
    const to = shares[s]!;
    const middle = (from + to) / 2;
    if (to <= from || !isInside(index, a[0] + middle * (b[0] - a[0]), a[1] + middle * (b[1] - a[1]))) continue;
    const fromKm = startKm + from * lengthKm;
    const toKm = to === 1 ? track.km[i]! : startKm + to * lengthKm;
    const last = intervals.at(-1);
    if (last?.toKm === fromKm) last.toKm = toKm;
    else intervals.push({ fromKm, toKm });
  }
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
