import type { LonLat } from '../network/types.ts';

type Vector = readonly [number, number, number];

/**
 * The shortest line over the globe between two points as `steps + 1` positions, by spherical interpolation of the unit vectors
 * to them. Does not cross the date line in one piece; the maps of this program lie west of it.
 */
export function greatCircle(from: LonLat, to: LonLat, steps: number): readonly LonLat[] {
  const [a, b] = [unit(from), unit(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, dot(a, b))));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const share = i / steps;
    if (angle < 1e-9) return from;
    const p = Math.sin((1 - share) * angle) / Math.sin(angle);
    const q = Math.sin(share * angle) / Math.sin(angle);
    return lonLat([p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]);
  });
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

function unit([lon, lat]: LonLat): Vector {
  const [l, p] = [radians(lon), radians(lat)];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const lonLat = ([x, y, z]: Vector): LonLat => [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
