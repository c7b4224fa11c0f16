import type { LonLat } from './types.ts';

type Vector = readonly [number, number, number];

/** Antipodes have no one shortest line; nor have two equal points a direction. Below this sine the straight interpolation does. */
const TINY = 1e-9;

/**
 * The shortest line over the globe between two points as `steps + 1` positions, by spherical linear interpolation (Shoemake 1985). Lines
 * over the date line are not cut there.
 */
export function greatCircleLine(from: LonLat, to: LonLat, steps: number): readonly LonLat[] {
  const [a, b] = [toVector(from), toVector(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (Math.sin(angle) < TINY) return [from, to];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const p = Math.sin((1 - i / steps) * angle);
    const q = Math.sin((i / steps) * angle);
    return toLonLat([p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]);
  });
}

function toVector([lon, lat]: LonLat): Vector {
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

const toLonLat = ([x, y, z]: Vector): LonLat => [
  (Math.atan2(y, x) * 180) / Math.PI,
  (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
];
