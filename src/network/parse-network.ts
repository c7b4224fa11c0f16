import { fail, ok, type Result } from '../result/result.ts';
import { checkJoints, type Parsed } from './check-joints.ts';
import { createIssueList, type IssueList } from './issue-list.ts';
import { parseLeg } from './parse-leg.ts';
import { parseStation } from './parse-station.ts';
import { parseSwitch, type Switch } from './parse-switch.ts';
import { describe, isObject } from './read-properties.ts';
import type { Leg, NetworkIssue, RailNetwork, Station } from './types.ts';

/**
 * Reads a rail network from GeoJSON: a FeatureCollection of legs (LineString), stations and switches (Point), told apart by their `kind`. Its
 * member `id` names the network. Takes any value, never throws; what is wrong comes back as issues with JSON path, cause and remedy.
 */
export function parseNetwork(geojson: unknown): Result<RailNetwork, readonly NetworkIssue[]> {
  const list = createIssueList();
  const found: Found = { legs: [], stations: [], switches: [] };
  if (!isObject(geojson) || geojson.type !== 'FeatureCollection' || !Array.isArray(geojson.features)) {
    list.add('not-a-collection', '$', 'The file is not a FeatureCollection of GeoJSON.', 'Give a network as GeoJSON.');
    return fail(list.issues);
  }
  for (const [i, feature] of geojson.features.entries()) readFeature(feature, `$.features[${i}]`, found, list);
  const stations = byId(found.stations, (station) => station.id, list);
  const legs = byId(found.legs, (leg) => leg.id, list);
  if (list.issues.length === 0) {
    checkJoints(found.legs, stations, list);
    checkSwitches(found.switches, legs, list);
  }
  if (legs.size === 0)
    list.add('no-legs', '$.features', 'The network has no legs.', 'Add LineString features of kind "leg".');
  if (list.issues.length > 0) return fail(list.issues);
  const switches = new Map(found.switches.map(({ value }) => [value.node, value.through]));
  const id = typeof geojson.id === 'string' ? geojson.id : 'unnamed';
  return ok({ id, legs, stations, switches });
}

interface Found {
  readonly legs: Parsed<Leg>[];
  readonly stations: Parsed<Station>[];
  readonly switches: Parsed<Switch>[];
}

function readFeature(feature: unknown, path: string, found: Found, list: IssueList): void {
  if (!isObject(feature) || !isObject(feature.properties)) {
    list.add('not-a-feature', path, 'This is not a Feature with properties.', 'Remove it, or complete it.');
    return;
  }
  const { properties, geometry } = feature;
  const keep = <T>(into: Parsed<T>[], value: T | null) => {
    if (value !== null) into.push({ value, path });
  };
  switch (properties.kind) {
    case 'leg':
      keep(found.legs, parseLeg(properties, geometry, path, list));
      break;
    case 'station':
      keep(found.stations, parseStation(properties, geometry, path, list));
      break;
    case 'switch':
      keep(found.switches, parseSwitch(properties, path, list));
      break;
    default: {
      const cause = `"kind" is ${describe(properties.kind)}.`;
      list.add('unknown-kind', `${path}.properties.kind`, cause, 'Give it "leg", "station" or "switch".');
    }
  }
}

function byId<T>(parsed: readonly Parsed<T>[], idOf: (value: T) => string, list: IssueList): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const { value, path } of parsed) {
    const id = idOf(value);
    if (found.has(id)) {
      list.add('duplicate-id', `${path}.properties.id`, `"${id}" is used twice.`, 'Give each its own id.');
    }
    found.set(id, value);
  }
  return found;
}

function checkSwitches(switches: readonly Parsed<Switch>[], legs: ReadonlyMap<string, Leg>, list: IssueList): void {
  const seen = new Set<string>();
  for (const { value, path } of switches) {
    if (seen.has(value.node)) {
      const cause = `There is another switch at "${value.node}".`;
      list.add('duplicate-id', `${path}.properties.node`, cause, 'Put all pairs of a node into one switch.');
    }
    seen.add(value.node);
    for (const [i, pair] of value.through.entries()) {
      const stray = pair.find((id) => legs.get(id)?.from !== value.node && legs.get(id)?.to !== value.node);
      if (stray === undefined) continue;
      const cause = `Leg "${stray}" does not end at "${value.node}".`;
      list.add('stray-leg', `${path}.properties.through[${i}]`, cause, 'Name two legs that meet at the node.');
    }
  }
}
