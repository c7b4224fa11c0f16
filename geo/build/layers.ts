import type { Feature, LineString, Position } from 'geojson';
import type { LonLat } from '../../src/network/types.ts';
import { buildLakes } from './build-lakes.ts';
import { borderFeatures, drawLand, landFeatures } from './build-land.ts';
import { buildNetwork } from './build-network.ts';
import { buildOtherRail } from './build-other-rail.ts';
import { buildLabels, buildTowns } from './build-places.ts';
import { buildRivers } from './build-rivers.ts';
import { createRailGraph } from './rail-graph.ts';
import { readCountries, readRailLines } from './read-packages.ts';
import type { SourceKey } from './sources.ts';
import { readStations } from './station-table.ts';

/** One file of the basemap. Zooms are whole and both included: a layer with 0 and 5 is shown up to zoom 5.99. */
export interface Layer {
  readonly id: string;
  readonly kind: 'land' | 'border' | 'river' | 'lake' | 'rail' | 'town' | 'label';
  readonly minzoom: number;
  readonly maxzoom: number;
  /** Needed by the first view of a journey in the corridor. */
  readonly first: boolean;
  readonly sources: readonly SourceKey[];
  readonly accuracyM: number;
  readonly features: readonly Feature[];
}

export interface Built {
  readonly network: readonly Feature[];
  readonly layers: readonly Layer[];
}

/** Beyond every zoom that the map offers. */
const CLOSEST = 22;

export const buildLayers = (): Built => {
  const rails = readRailLines();
  const countries = readCountries();
  const land = drawLand(countries);
  const rivers = buildRivers(land);
  const network = buildNetwork(readStations(), createRailGraph(rails), {
    korea: countries.get('PRK')!,
    russia: countries.get('RUS')!,
  });
  const legs = network
    .filter(({ geometry }) => geometry.type === 'LineString')
    .map(({ geometry }) => (geometry as LineString).coordinates.map(([lon, lat]: Position): LonLat => [lon!, lat!]));
  const all = { minzoom: 0, maxzoom: CLOSEST, first: true };
  return {
    network,
    layers: [
      { id: 'land', kind: 'land', ...all, sources: ['osm'], accuracyM: 250, features: landFeatures(land) },
      { id: 'lake', kind: 'lake', ...all, sources: ['gshhg'], accuracyM: 500, features: buildLakes() },
      { id: 'river', kind: 'river', ...all, sources: ['gshhg', 'osm'], accuracyM: 500, features: rivers.box },
      {
        id: 'river-around',
        kind: 'river',
        ...all,
        first: false,
        sources: ['gshhg'],
        accuracyM: 1500,
        features: rivers.around,
      },
      { id: 'border', kind: 'border', ...all, sources: ['osm'], accuracyM: 250, features: borderFeatures(land) },
      {
        id: 'other-rail',
        kind: 'rail',
        ...all,
        minzoom: 5,
        sources: ['natural-earth'],
        accuracyM: 1500,
        features: buildOtherRail(rails, legs),
      },
      { id: 'town', kind: 'town', ...all, sources: ['geonames'], accuracyM: 1000, features: buildTowns() },
      {
        id: 'label-overview',
        kind: 'label',
        ...all,
        maxzoom: 5,
        sources: ['sightline'],
        accuracyM: 10_000,
        features: buildLabels('label-overview'),
      },
      {
        id: 'label',
        kind: 'label',
        ...all,
        minzoom: 6,
        sources: ['sightline'],
        accuracyM: 10_000,
        features: buildLabels('label'),
      },
      {
        id: 'label-near',
        kind: 'label',
        ...all,
        minzoom: 7,
        sources: ['sightline'],
        accuracyM: 10_000,
        features: buildLabels('label-near'),
      },
    ],
  };
};
