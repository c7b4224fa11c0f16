import type { Feature, Geometry } from 'geojson';
import type { LonLat } from '../../src/network/types.ts';
import { SOURCES, type SourceKey } from './sources.ts';

/** Every feature says where it comes from. */
export interface Provenance {
  readonly source: string;
  readonly licence: string;
  readonly accuracy_m: number;
}

/** Rounds to `digits` decimals and drops vertices that fall on the one before. 3 decimals are 80-110 m, 4 are 8-11 m. */
export const rounded = (line: readonly LonLat[], digits: 3 | 4 | 5): number[][] => {
  const grid = 10 ** digits;
  return line
    .map(([lon, lat]) => [Math.round(lon * grid) / grid, Math.round(lat * grid) / grid])
    .filter((at, i, all) => i === 0 || at[0] !== all[i - 1]![0] || at[1] !== all[i - 1]![1]);
};

export const feature = <G extends Geometry, P extends object>(
  geometry: G,
  properties: P,
  source: SourceKey,
  accuracyM: number,
): Feature<G, P & Provenance> => ({
  type: 'Feature',
  properties: { ...properties, source: SOURCES[source].name, licence: SOURCES[source].licence, accuracy_m: accuracyM },
  geometry,
});
