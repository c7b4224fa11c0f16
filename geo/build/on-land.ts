import { booleanPointInPolygon } from '@turf/turf';
import type { LonLat } from '../../src/network/types.ts';
import { between, distanceKm, kmFrom, lengthsAlong, offsetKm, projectOn } from './plane.ts';

/** One country's land: polygons of rings, the first the outer one. */
export type Land = readonly (readonly LonLat[][])[];

const isIn = (at: LonLat, polygon: readonly LonLat[][]): boolean =>
  booleanPointInPolygon([...at], { type: 'Polygon', coordinates: polygon as unknown as number[][][] });

export const isOnLand = (at: LonLat, land: Land): boolean => land.some((polygon) => isIn(at, polygon));

/** The nearest place on land, `inlandKm` behind the shore of the largest land mass; `at` itself where that is on land. */
const pulledAshore = (at: LonLat, mainland: readonly LonLat[][], inlandKm: number): LonLat => {
  if (isIn(at, mainland)) return at;
  const shore = mainland[0]!;
  const nearest = projectOn(shore, lengthsAlong(shore), at);
  const [east, north] = kmFrom(at, nearest.at);
  const off = Math.max(nearest.offKm, 1e-6);
  const inland = offsetKm(nearest.at, [(east / off) * inlandKm, (north / off) * inlandKm]);
  return isIn(inland, mainland) ? inland : nearest.at;
};

/**
 * Moves the vertices of a line that fall into the sea onto land, and smooths what was moved. Vertices of `fixed` (stations) stay.
 * A station at the quay can still stand in the water of a coast drawn at 250 m.
 */
export const moveOnLand = (line: readonly LonLat[], fixed: ReadonlySet<LonLat>, land: Land): LonLat[] => {
  const mainland = land.reduce((a, b) => (a[0]!.length >= b[0]!.length ? a : b));
  const moved = line.map((at) => (fixed.has(at) ? at : pulledAshore(at, mainland, 0.25)));
  const touched = moved.map((at, i) => at !== line[i]);
  for (let pass = 0; pass < 3; pass++)
    for (let i = 1; i < moved.length - 1; i++) {
      if (fixed.has(moved[i]!) || !(touched[i] || touched[i - 1] || touched[i + 1])) continue;
      const middle = between(moved[i - 1]!, moved[i + 1]!, 0.5);
      moved[i] = pulledAshore(between(moved[i]!, middle, 0.5), mainland, 0.15);
    }
  return moved.filter((at, i) => i === 0 || fixed.has(at) || distanceKm(at, moved[i - 1]!) > 0.1);
};
