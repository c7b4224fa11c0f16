import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/turf';
import type { Geometry, Point, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { serialise } from '../../../geo/build/serialise.ts';
import { readGeo, readGeoText, readManifest } from './read-geo.ts';

const manifest = readManifest();
const files = [manifest.rail, ...manifest.layers.map(({ file }) => file)];
const gzipOf = (file: string) => gzipSync(readGeoText(file), { level: 9 }).length;

const positionsOf = (geometry: Geometry): Position[] => {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      throw new Error(`a ${geometry.type} has no place in the basemap`);
  }
};

const polygonsOf = (geometry: Geometry): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];

const signedArea = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);

describe('the manifest', () => {
  it('says the size of every file', () => {
    const stated = [manifest.railSize, ...manifest.layers].map(({ bytes }) => bytes);
    expect(stated).toEqual(files.map((file) => Buffer.byteLength(readGeoText(file))));
    for (const { file, gzip } of manifest.layers)
      expect(Math.abs(gzip - gzipOf(file)), file).toBeLessThan(0.02 * gzip + 64);
  });

  it('keeps within 1.2 MB in all and 250 kB for the first view, compressed', () => {
    const first = [manifest.rail, ...manifest.layers.filter((layer) => layer.first).map(({ file }) => file)];
    const sum = (names: readonly string[]) => names.reduce((bytes, file) => bytes + gzipOf(file), 0);
    expect(sum(files)).toBeLessThan(1_200_000);
    expect(sum(first)).toBeLessThan(250_000);
  });

  it('offers land, borders, rivers, lakes, other rails, towns and names', () => {
    const kinds = new Set(manifest.layers.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['border', 'label', 'lake', 'land', 'rail', 'river', 'town']);
  });

  it('gives whole zooms in order, one coast only at any of them', () => {
    for (const { minzoom, maxzoom } of manifest.layers) {
      expect(Number.isInteger(minzoom) && Number.isInteger(maxzoom)).toBe(true);
      expect(minzoom).toBeLessThanOrEqual(maxzoom);
    }
    for (const zoom of [3, 5, 7, 10]) {
      const coasts = manifest.layers.filter((l) => l.kind === 'land' && l.minzoom <= zoom && zoom <= l.maxzoom);
      expect(coasts.length).toBe(1);
    }
  });

  it('bounds every layer', () => {
    for (const { file, bbox } of manifest.layers)
      for (const [lon, lat] of readGeo(file).features.flatMap(({ geometry }) => positionsOf(geometry)))
        if (lon! < bbox[0] || lon! > bbox[2] || lat! < bbox[1] || lat! > bbox[3])
          expect.fail(`${file}: ${lon}, ${lat} lies outside ${bbox}`);
  });

  it('names a source, a licence and an accuracy for every layer, and attribution for everything that is not our own', () => {
    for (const { id, source, licence, accuracyM, attribution } of manifest.layers) {
      expect(source, id).not.toBe('');
      expect(licence, id).not.toBe('');
      expect(accuracyM, id).toBeGreaterThan(0);
      if (licence !== 'MIT') expect(attribution, id).not.toBe('');
    }
    const shown = manifest.attribution.map(({ attribution }) => attribution);
    for (const { attribution } of manifest.layers)
      for (const text of attribution.split('; ').filter(Boolean)) expect(shown).toContain(text);
  });
});

describe.each(files)('%s', (file) => {
  const { features } = readGeo(file);

  it('is GeoJSON by RFC 7946: in range, closed and wound by the right hand', () => {
    for (const { geometry } of features) {
      for (const [lon, lat] of positionsOf(geometry))
        if (!(Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90)) expect.fail(`${lon}, ${lat} is no place`);
      if (geometry.type === 'LineString') expect(geometry.coordinates.length).toBeGreaterThan(1);
      for (const rings of polygonsOf(geometry))
        rings.forEach((ring, i) => {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(Math.sign(signedArea(ring)), `ring ${i} at ${ring[0]}`).toBe(i === 0 ? 1 : -1);
        });
    }
  });

  it('says of every feature where it comes from', () => {
    for (const { properties } of features) {
      expect(properties?.source).toBeTruthy();
      expect(properties?.licence).toBeTruthy();
      if (properties?.kind !== 'switch') expect(properties?.accuracy_m).toBeGreaterThan(0);
    }
  });

  it('is written one feature a line, rounded to what the zoom can show', () => {
    expect(serialise(features, file === manifest.rail ? manifest.id : undefined)).toBe(readGeoText(file));
    const grid = file === manifest.rail ? 1e5 : 1e3;
    for (const degrees of features.flatMap(({ geometry }) => positionsOf(geometry)).flat())
      if (Math.abs(degrees * grid - Math.round(degrees * grid)) > 1e-4) expect.fail(`${degrees} has too many digits`);
  });
});

describe('names', () => {
  const named = (file: string, name: string) =>
    readGeo(file).features.find(({ properties }) => properties?.name_en === name)?.properties;

  it('of rivers are in three languages', () => {
    expect(named('river.geojson', 'Razdolnaya')).toMatchObject({ name_ko: '라즈돌나야강', name_ru: 'Раздольная' });
    expect(named('river.geojson', 'Tumen')).toMatchObject({ name_ko: '두만강', name_ru: 'Туманная' });
  });

  it('of waters stand on water, of countries on their land', () => {
    const labels = manifest.layers.filter(({ kind }) => kind === 'label').flatMap(({ file }) => readGeo(file).features);
    const lakes = readGeo('lake.geojson').features.flatMap(({ geometry }) => polygonsOf(geometry));
    const lands = readGeo('land.geojson').features;
    const isIn = (at: Position, polygons: readonly Position[][][]) =>
      polygons.some((coordinates) => booleanPointInPolygon(at, { type: 'Polygon', coordinates }));
    for (const { properties, geometry } of labels) {
      const at = (geometry as Point).coordinates;
      const country = lands.find((land) => isIn(at, polygonsOf(land.geometry)))?.properties?.country ?? null;
      const isWater = country === null || isIn(at, lakes);
      expect(properties?.class === 'water' ? isWater : country, properties?.name_en).toBe(
        properties?.class === 'water' ? true : properties?.country,
      );
    }
  });

  it('call the sea by both its English names', () => {
    expect(named('label.geojson', 'Sea of Japan (East Sea)')).toMatchObject({ name_ru: 'Японское море' });
  });
});
