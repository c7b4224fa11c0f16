import type { LonLat } from './types.ts';

/** West, south, east, north. */
export type Box = ArrayLike<number>;

/** A closed ring whose edges are sorted into bands of latitude, so that a question about a spot looks at a few of them only. */
export interface RingIndex {
  readonly ring: readonly LonLat[];
  readonly box: Box;
  /** Per band, from south to north: the edges that reach into it, each by the index of its last vertex. */
  readonly bands: readonly (readonly number[])[];
}

/** About as many bands as edges, and no more than are worth their memory. */
const MAX_BANDS = 512;

export function indexRing(ring: readonly LonLat[]): RingIndex {
  const box = boxOf(ring);
  const bands: number[][] = Array.from({ length: Math.min(MAX_BANDS, ring.length) }, () => []);
  const index: RingIndex = { ring, box, bands };
  for (let e = 1; e < ring.length; e++) {
    const [a, b] = [ring[e - 1]![1], ring[e]![1]];
    const last = bandOf(index, Math.max(a, b));
    for (let band = bandOf(index, Math.min(a, b)); band <= last; band++) bands[band]!.push(e);
  }
  return index;
}

/** The band that holds a latitude; beyond the ring the outermost. */
function bandOf({ box, bands }: RingIndex, lat: number): number {
  const height = box[3]! - box[1]!;
  if (!(height > 0)) return 0;
  return Math.min(bands.length - 1, Math.max(0, Math.floor(((lat - box[1]!) / height) * bands.length)));
}

/** Shares of the segment a-b, between 0 and 1, at which it crosses an edge of the ring; in no order, some perhaps twice. */
export function crossings(index: RingIndex, a: LonLat, b: LonLat): number[] {
  const shares: number[] = [];
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const last = bandOf(index, Math.max(a[1], b[1]));
  for (let band = bandOf(index, Math.min(a[1], b[1])); band <= last; band++) {
    for (const e of index.bands[band]!) {
      const [px, py] = index.ring[e - 1]!;
      const ex = index.ring[e]![0] - px;
      const ey = index.ring[e]![1] - py;
      const cross = dx * ey - dy * ex;
      if (cross === 0) continue;
      const share = ((px - a[0]) * ey - (py - a[1]) * ex) / cross;
      const along = ((px - a[0]) * dy - (py - a[1]) * dx) / cross;
      if (share > 0 && share < 1 && along >= 0 && along <= 1) shares.push(share);
    }
  }
  return shares;
}

/** Even-odd rule: a ray eastward from the point crosses the ring an odd number of times. */
export function isInside(index: RingIndex, lon: number, lat: number): boolean {
  let inside = false;
  for (const e of index.bands[bandOf(index, lat)]!) {
    const [ax, ay] = index.ring[e - 1]!;
    const [bx, by] = index.ring[e]!;
    if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

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
