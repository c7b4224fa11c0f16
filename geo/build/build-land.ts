import type { Feature } from 'geojson';
import type { LonLat } from '../../src/network/types.ts';
import { byBox, WIDE } from './boxes.ts';
import { clipPolygons } from './clip.ts';
import { feature, rounded } from './feature.ts';
import { wound } from './rings.ts';
import { type Countries, simplifyTopology, type Topology } from './topology.ts';

/** ISO 3166-1: the source counts in alpha-3, the map in alpha-2. */
const ALPHA_2: Readonly<Record<string, string>> = {
  CHN: 'CN',
  HKG: 'CN',
  IND: 'IN',
  JPN: 'JP',
  KAZ: 'KZ',
  KOR: 'KR',
  LAO: 'LA',
  MAC: 'CN',
  MMR: 'MM',
  MNG: 'MN',
  PRK: 'KP',
  RUS: 'RU',
  TWN: 'TW',
  USA: 'US',
  VNM: 'VN',
};

/** Land by country: in the corridor all that the source has, in the box 0.25 km, around it 1.5 km. */
export const drawLand = (all: ReadonlyMap<string, LonLat[][][]>): Topology => {
  const clipped: Countries = new Map(
    [...all]
      .map(([country, polygons]) => [country, clipPolygons(polygons, WIDE)] as const)
      .filter(([, polygons]) => polygons.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return simplifyTopology(clipped, byBox(0.05, 0.25, 1.5));
};

/** One feature a country. Islands below 0.05 km² in the corridor, 0.5 in the box and 60 around it are left out. */
export const landFeatures = (land: Topology): Feature[] => {
  const minKm2 = byBox(0.05, 0.5, 60);
  return [...land.countries].map(([country, polygons]) => {
    const coordinates = polygons
      .map((polygon) => wound(polygon, minKm2(polygon[0]![0]!)))
      .filter((polygon) => polygon.length > 0)
      .map((polygon) => polygon.map((ring) => rounded(ring, 3)));
    const properties = { kind: 'land', country: ALPHA_2[country] ?? country };
    return feature({ type: 'MultiPolygon', coordinates }, properties, 'osm', 250);
  });
};

/** Borders on land only, each the very line at which two countries' land meets. */
export const borderFeatures = (land: Topology): Feature[] =>
  land.borders.map(({ between, line }) => {
    const countries = between.split('-').map((country) => ALPHA_2[country] ?? country);
    const properties = { kind: 'border', countries: countries.join('-') };
    return feature({ type: 'LineString', coordinates: rounded(line, 3) }, properties, 'osm', 250);
  });
