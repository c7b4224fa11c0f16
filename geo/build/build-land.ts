import type { Feature } from 'geojson';
import type { LonLat } from '../../src/network/types.ts';
import { byBox, WIDE } from './boxes.ts';
import { clipPolygons } from './clip.ts';
import { closeGaps } from './close-gaps.ts';
import { feature, rounded } from './feature.ts';
import { wound } from './rings.ts';
import { type Countries, simplifyTopology, type Topology } from './topology.ts';

/** ISO 3166-1: the source counts in alpha-3, the map in alpha-2. */
const ALPHA_2: Readonly<Record<string, string>> = {
  CHN: 'CN',
  JPN: 'JP',
  KOR: 'KR',
  MNG: 'MN',
  PRK: 'KP',
  RUS: 'RU',
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

const alpha2 = (country: string): string => {
  const code = ALPHA_2[country];
  if (!code) throw new Error(`${country} has come into the map: give its alpha-2 code`);
  return code;
};

/** One feature a country. Islands below 0.05 km² in the corridor, 0.5 in the box and 60 around it are left out. */
export const landFeatures = (land: Topology): Feature[] => {
  const minKm2 = byBox(0.05, 0.5, 60);
  return [...land.countries].map(([country, polygons]) => {
    const coordinates = polygons
      .map((polygon) => wound(polygon, minKm2(polygon[0]![0]!)))
      .filter((polygon) => polygon.length > 0)
      .map((polygon) => polygon.map((ring) => rounded(ring, 3)));
    const properties = { kind: 'land', country: alpha2(country) };
    return feature({ type: 'MultiPolygon', coordinates }, properties, 'osm', 250);
  });
};

/** Borders on land only, each the very line at which two countries' land meets. */
export const borderFeatures = (land: Topology): Feature[] =>
  [...new Set(land.borders.map(({ between }) => between))].flatMap((between) => {
    const pieces = land.borders.filter((border) => border.between === between).map(({ line }) => line);
    const rings = between.split('-').flatMap((country) => land.countries.get(country)!.flat());
    const properties = { kind: 'border', countries: between.split('-').map(alpha2).join('-') };
    return closeGaps(pieces, rings, 15).map((line) =>
      feature({ type: 'LineString', coordinates: rounded(line, 3) }, properties, 'osm', 250),
    );
  });
