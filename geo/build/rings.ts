import type { LonLat } from '../../src/network/types.ts';

/** Twice the signed area in square degrees of a closed ring, shrunk to its latitude: positive where it runs counterclockwise. */
const signedArea = (ring: readonly LonLat[]): number => {
  const shrink = Math.cos((ring[0]![1] * Math.PI) / 180);
  let area = 0;
  for (let i = 1; i < ring.length; i++)
    area += (ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1]) * shrink;
  return area;
};

const KM2_PER_SQUARE_DEGREE = 111.195 ** 2;

export const areaKm2 = (ring: readonly LonLat[]): number => (Math.abs(signedArea(ring)) / 2) * KM2_PER_SQUARE_DEGREE;

/** RFC 7946, section 3.1.6: outer rings counterclockwise, holes clockwise. Rings smaller than `minKm2` are dropped. */
export const wound = (polygon: readonly (readonly LonLat[])[], minKm2: number): LonLat[][] => {
  const kept = polygon.filter((ring, i) => ring.length > 3 && (i === 0 || areaKm2(ring) >= minKm2));
  if (kept[0] !== polygon[0] || areaKm2(polygon[0]!) < minKm2) return [];
  return kept.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? [...ring] : ring.toReversed()));
};
