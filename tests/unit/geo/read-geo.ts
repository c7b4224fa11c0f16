import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, LineString, MultiPolygon, Point } from 'geojson';
import type { LegProperties, StationProperties, SwitchProperties } from '../../../src/network/types.ts';

export const readGeoText = (file: string): string =>
  readFileSync(new URL(`../../../geo/${file}`, import.meta.url), 'utf8');

export const readGeo = (file: string): FeatureCollection => JSON.parse(readGeoText(file)) as FeatureCollection;

interface ManifestLayer {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly bbox: readonly [number, number, number, number];
  readonly first: boolean;
  readonly bytes: number;
  readonly gzip: number;
  readonly accuracyM: number;
  readonly source: string;
  readonly licence: string;
  readonly attribution: string;
}

export interface Manifest {
  readonly id: string;
  readonly rail: string;
  readonly railSize: { readonly bytes: number; readonly gzip: number };
  readonly layers: readonly ManifestLayer[];
  readonly attribution: readonly { readonly name: string; readonly licence: string; readonly attribution: string }[];
}

export const readManifest = (): Manifest => JSON.parse(readGeoText('manifest.json')) as Manifest;

export interface Network {
  readonly legs: readonly Feature<LineString, LegProperties>[];
  readonly stations: readonly Feature<Point, StationProperties>[];
  readonly switches: readonly Feature<Point, SwitchProperties>[];
}

export const readNetwork = (): Network => {
  const { features } = readGeo('far-east-rail.geojson');
  const ofKind = <G extends Geometry, P>(kind: string): Feature<G, P>[] =>
    features.filter((feature) => feature.properties?.kind === kind) as Feature<Geometry, unknown>[] as Feature<G, P>[];
  return { legs: ofKind('leg'), stations: ofKind('station'), switches: ofKind('switch') };
};

/** Polygons of one country, each as its rings. */
export const readLand = (country: string): number[][][][] =>
  readGeo('land.geojson')
    .features.filter((feature) => feature.properties?.country === country)
    .flatMap((feature) => (feature.geometry as MultiPolygon).coordinates);
