import type { Feature, LineString, Point } from 'geojson';
import type { LegProperties, LonLat, StationProperties, SwitchProperties } from '../../src/network/types.ts';
import { type DryLand, drawLeg } from './draw-leg.ts';
import { kilometrePosts } from './kilometre-posts.ts';
import { LEGS, type LegPlan, SWITCHES } from './leg-table.ts';
import type { RailGraph } from './rail-graph.ts';
import { SOURCES } from './sources.ts';
import type { StationRow } from './station-table.ts';

type NetworkFeature = Feature<LineString, LegProperties> | Feature<Point, StationProperties | SwitchProperties>;

const round = ([lon, lat]: LonLat, grid: number): [number, number] => [
  Math.round(lon * grid) / grid,
  Math.round(lat * grid) / grid,
];

/** Stations to a metre, as legs have to meet in them; drawn vertices between them to 10 m. */
const roundLine = (line: readonly LonLat[], stations: readonly LonLat[]): [number, number][] =>
  line.map((at) => round(at, stations.includes(at) ? 1e5 : 1e4));

const sourceOf = (plan: LegPlan): { source: string; licence: string } =>
  plan.drawn === 'natural-earth'
    ? {
        source: `${SOURCES['natural-earth'].name}, bent to stations of ${SOURCES.osm.name}`,
        licence: `${SOURCES['natural-earth'].licence}; stations ${SOURCES.osm.licence}`,
      }
    : { source: `Curve through stations of ${SOURCES.osm.name}`, licence: SOURCES.osm.licence };

const stationsOf = (plan: LegPlan, stations: readonly StationRow[]): StationRow[] => {
  const byId = (id: string): StationRow => {
    const station = stations.find((row) => row.properties.id === id);
    if (!station) throw new Error(`stations.csv lacks ${id}, an end of ${plan.id}`);
    return station;
  };
  return [byId(plan.from), ...stations.filter((row) => row.leg === plan.id), byId(plan.to)];
};

const legFeature = (
  plan: LegPlan,
  rows: readonly StationRow[],
  graph: RailGraph,
  land: DryLand,
): Feature<LineString, LegProperties> => {
  const stations = stationsOf(plan, rows);
  const line = drawLeg(plan, stations, graph, land);
  const points = stations.map(({ at, lineKm, roughKm, properties }) => ({
    station: properties.id,
    at,
    lineKm,
    roughKm,
  }));
  return {
    type: 'Feature',
    properties: {
      kind: 'leg',
      id: plan.id,
      from: plan.from,
      to: plan.to,
      length_km: plan.lengthKm,
      gauge_mm: plan.gaugeMm,
      electrified: plan.electrified,
      tracks: plan.tracks,
      approximate: plan.drawn.endsWith('curve'),
      accuracy_m: plan.accuracyM,
      posts: kilometrePosts(line, points, plan.lengthKm, plan.lineKm),
      ...sourceOf(plan),
    },
    geometry: {
      type: 'LineString',
      coordinates: roundLine(
        line,
        stations.map(({ at }) => at),
      ),
    },
  };
};

/** The rail network: legs, then stations, then switches, each in the order of its table. */
export const buildNetwork = (stations: readonly StationRow[], graph: RailGraph, land: DryLand): NetworkFeature[] => [
  ...LEGS.map((plan) => legFeature(plan, stations, graph, land)),
  ...stations.map(
    ({ at, properties }): Feature<Point, StationProperties> => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: round(at, 1e5) },
    }),
  ),
  ...SWITCHES.map(
    ({ node, through }): Feature<Point, SwitchProperties> => ({
      type: 'Feature',
      properties: { kind: 'switch', node, through, source: SOURCES.osm.name, licence: SOURCES.osm.licence },
      geometry: { type: 'Point', coordinates: round(stations.find((row) => row.properties.id === node)!.at, 1e5) },
    }),
  ),
];
