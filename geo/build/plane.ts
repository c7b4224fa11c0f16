import type { LonLat } from '../../src/network/types.ts';

const KM_PER_DEGREE = 111.195;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres east and north of `at`, on the plane that touches the sphere there. Within 0.1 % up to 100 km away. */
export const kmFrom = (at: LonLat, point: LonLat): readonly [number, number] => [
  (point[0] - at[0]) * Math.cos(radians((at[1] + point[1]) / 2)) * KM_PER_DEGREE,
  (point[1] - at[1]) * KM_PER_DEGREE,
];

/** Distance in km. Meant for neighbouring vertices; within 0.1 % up to 100 km. */
export const distanceKm = (a: LonLat, b: LonLat): number => Math.hypot(...kmFrom(a, b));

/** The point that lies `[east, north]` km from `at`. */
export const offsetKm = (at: LonLat, [east, north]: readonly [number, number]): LonLat => [
  at[0] + east / (Math.cos(radians(at[1])) * KM_PER_DEGREE),
  at[1] + north / KM_PER_DEGREE,
];

/** Unit vector [east, north] of a compass bearing in degrees. */
export const heading = (bearing: number): readonly [number, number] => [
  Math.sin(radians(bearing)),
  Math.cos(radians(bearing)),
];

/** Point at the share `t` (0-1) of the straight piece from `a` to `b`. */
export const between = (a: LonLat, b: LonLat, t: number): LonLat => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

/** Lengths in km from the first vertex to each vertex of `line`. */
export const lengthsAlong = (line: readonly LonLat[]): number[] => {
  const lengths = [0];
  for (let i = 1; i < line.length; i++) lengths.push(lengths[i - 1]! + distanceKm(line[i - 1]!, line[i]!));
  return lengths;
};

export interface Projection {
  /** Index of the vertex before the point. */
  readonly index: number;
  readonly at: LonLat;
  /** From the first vertex, km. */
  readonly alongKm: number;
  readonly offKm: number;
}

/** Nearest point of `line` to `point`, at or beyond `fromKm` along the line. */
export const projectOn = (
  line: readonly LonLat[],
  lengths: readonly number[],
  point: LonLat,
  fromKm = 0,
): Projection => {
  let best: Projection | null = null;
  for (let i = 1; i < line.length; i++) {
    if (lengths[i]! < fromKm) continue;
    const a = line[i - 1]!;
    const [bx, by] = kmFrom(a, line[i]!);
    const [px, py] = kmFrom(a, point);
    const span = bx * bx + by * by;
    const share = span === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / span));
    const offKm = Math.hypot(px - bx * share, py - by * share);
    const alongKm = lengths[i - 1]! + share * (lengths[i]! - lengths[i - 1]!);
    if (alongKm >= fromKm && (best === null || offKm < best.offKm))
      best = { index: i - 1, at: between(a, line[i]!, share), alongKm, offKm };
  }
  if (best === null) throw new Error('a line of at least two vertices is needed');
  return best;
};
