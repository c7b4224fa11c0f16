import type { LonLat } from '../network/types.ts';
import { latToY, lonToX, metresPerPixel, TILE, xToLon, yToLat } from './mercator.ts';

/** A point of the world square, 0..1 eastward and southward. */
export type WorldPoint = readonly [x: number, y: number];

/** So many that a circle over half a screen has no corners. */
const STEPS = 96;

export const worldOf = ([lon, lat]: LonLat): WorldPoint => [lonToX(lon), latToY(lat)];

export const lonLatOf = ([x, y]: WorldPoint): LonLat => [xToLon(x), yToLat(y)];

/** A length on the ground at a point, km, in units of the world square. */
export const worldLength = ([, lat]: LonLat, km: number): number => (1000 * km) / metresPerPixel(lat, 0) / TILE;

/** A circle on the ground as a closed ring. On this projection it stays one. */
export const circleRing = (at: LonLat, radiusKm: number): readonly LonLat[] => {
  const [x, y] = worldOf(at);
  const radius = worldLength(at, radiusKm);
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / STEPS;
    return lonLatOf([x + radius * Math.sin(angle), y - radius * Math.cos(angle)]);
  });
};

/**
 * Where a ray from a point leaves a closed ring for good.
 * @param direction east and south, -1, 0 or 1
 * @returns null where it never crosses the ring
 */
export function lastCrossing(
  ring: readonly WorldPoint[],
  [x, y]: WorldPoint,
  [east, south]: readonly [number, number],
): WorldPoint | null {
  const seen = ring.map(([px, py]) => ({
    along: (px - x) * east + (py - y) * south,
    across: (px - x) * south - (py - y) * east,
  }));
  const crossings = seen.slice(1).flatMap((to, i) => {
    const from = seen[i]!;
    if (from.across === to.across || from.across * to.across > 0) return [];
    const along = from.along + ((to.along - from.along) * from.across) / (from.across - to.across);
    return along > 0 ? [along] : [];
  });
  const far = Math.max(0, ...crossings);
  return far === 0 ? null : [x + east * far, y + south * far];
}
