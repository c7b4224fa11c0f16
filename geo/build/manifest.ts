import { gzipSync } from 'node:zlib';
import { bbox } from '@turf/turf';
import type { Layer } from './layers.ts';
import { NETWORK_ID } from './paths.ts';
import { serialise } from './serialise.ts';
import { SOURCES, type Source, type SourceKey } from './sources.ts';

const joined = (keys: readonly SourceKey[], member: 'name' | 'licence' | 'attribution'): string =>
  [...new Set(keys.map((key): string => SOURCES[key][member]).filter((text) => text !== ''))].join('; ');

const sizeOf = (text: string): { bytes: number; gzip: number } => ({
  bytes: Buffer.byteLength(text),
  gzip: gzipSync(text, { level: 9 }).length,
});

const RAIL_SOURCES: readonly SourceKey[] = ['osm', 'natural-earth', 'geonames', 'wikipedia'];

/** The table of contents of `geo`: what a map needs to know before it fetches a layer. */
export const manifest = (network: string, layers: readonly Layer[]): string => {
  const sources: readonly Source[] = Object.values(SOURCES);
  const contents = {
    id: NETWORK_ID,
    rail: 'far-east-rail.geojson',
    railSize: sizeOf(network),
    railSource: joined(RAIL_SOURCES, 'name'),
    railLicence: joined(RAIL_SOURCES, 'licence'),
    layers: layers.map(({ id, kind, minzoom, maxzoom, first, sources: keys, accuracyM, features }) => ({
      id,
      file: `${id}.geojson`,
      kind,
      minzoom,
      maxzoom,
      bbox: bbox({ type: 'FeatureCollection', features: [...features] }).map(
        (degrees) => Math.round(degrees * 1e3) / 1e3,
      ),
      first,
      ...sizeOf(serialise(features)),
      accuracyM,
      source: joined(keys, 'name'),
      licence: joined(keys, 'licence'),
      attribution: joined(keys, 'attribution'),
    })),
    attribution: sources.filter((source) => source.attribution !== ''),
  };
  return `${JSON.stringify(contents, null, 2)}\n`;
};
