import type { LonLat } from '../../src/network/types.ts';
import { distanceKm, heading, kmFrom, offsetKm } from './plane.ts';

type Vector = readonly [number, number];

/**
 * Cubic Hermite curve from `a` to `b`, leaving and arriving on the given compass bearings (degrees). Its tangents are as
 * long as the chord. Both ends included.
 */
export const easeBetween = (a: LonLat, bearingA: number, b: LonLat, bearingB: number, stepKm: number): LonLat[] => {
  const chord = distanceKm(a, b);
  const [u, v, p] = [heading(bearingA), heading(bearingB), kmFrom(a, b)];
  const steps = Math.max(2, Math.round(chord / stepKm));
  const curve: LonLat[] = [a];
  for (let i = 1; i < steps; i++) {
    const t = i / steps;
    const [h10, h01, h11] = [t ** 3 - 2 * t * t + t, 3 * t * t - 2 * t ** 3, t ** 3 - t * t];
    const component = (c: 0 | 1): number => chord * (h10 * u[c] + h11 * v[c]) + h01 * p[c];
    curve.push(offsetKm(a, [component(0), component(1)]));
  }
  return [...curve, b];
};

/**
 * Rounds the zigzag of a line whose vertices were rounded to a coarse grid: each inner vertex moves to the weighted middle (1, 2, 1) of itself and
 * its neighbours, twice. Vertices nearer than 50 m to the one before are dropped first. The ends stay.
 */
export const smoothLine = (line: readonly LonLat[]): LonLat[] => {
  let smooth = line.filter((at, i) => i === 0 || i === line.length - 1 || distanceKm(at, line[i - 1]!) > 0.05);
  for (let pass = 0; pass < 2; pass++)
    smooth = smooth.map((at, i): LonLat => {
      const [before, after] = [smooth[i - 1], smooth[i + 1]];
      if (!before || !after) return at;
      return [(before[0] + 2 * at[0] + after[0]) / 4, (before[1] + 2 * at[1] + after[1]) / 4];
    });
  return smooth;
};

const mix = (a: Vector, b: Vector, ta: number, tb: number, t: number): Vector => [
  (a[0] * (tb - t) + b[0] * (t - ta)) / (tb - ta),
  (a[1] * (tb - t) + b[1] * (t - ta)) / (tb - ta),
];

/**
 * Centripetal Catmull-Rom spline through all `points` (Barry and Goldman's pyramid), a vertex about every `stepKm`. It makes neither loops nor
 * cusps between points, which the uniform spline does where stations are spaced unevenly.
 */
export const catmullRom = (points: readonly LonLat[], stepKm: number): LonLat[] => {
  const curve: LonLat[] = [points[0]!];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const local = (point: LonLat): Vector => kmFrom(a, point);
    const p1 = local(a);
    const p2 = local(b);
    const before = points[i - 2];
    const after = points[i + 1];
    const p0: Vector = before ? local(before) : [-p2[0], -p2[1]];
    const p3: Vector = after ? local(after) : [2 * p2[0], 2 * p2[1]];
    const knot = (t: number, p: Vector, q: Vector): number => t + Math.sqrt(Math.hypot(q[0] - p[0], q[1] - p[1]));
    const t1 = knot(0, p0, p1);
    const t2 = knot(t1, p1, p2);
    const t3 = knot(t2, p2, p3);
    const steps = Math.max(1, Math.round(Math.hypot(...p2) / stepKm));
    for (let k = 1; k < steps; k++) {
      const t = t1 + ((t2 - t1) * k) / steps;
      const [a1, a2, a3] = [mix(p0, p1, 0, t1, t), mix(p1, p2, t1, t2, t), mix(p2, p3, t2, t3, t)];
      const [b1, b2] = [mix(a1, a2, 0, t2, t), mix(a2, a3, t1, t3, t)];
      curve.push(offsetKm(a, mix(b1, b2, t1, t2, t)));
    }
    curve.push(b);
  }
  return curve;
};
