import { readFileSync } from 'node:fs';
import type { Place, PlaceShape, RoutePlan } from '../../../src/case/types.ts';
import { findRoute } from '../../../src/network/find-route.ts';
import { parseNetwork } from '../../../src/network/parse-network.ts';
import type { RailNetwork, Route } from '../../../src/network/types.ts';
import type { Result } from '../../../src/result/result.ts';

const ROOT = new URL('../../../', import.meta.url);

/** The JSON of a file, by its path from the root of the project. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

/** The value of a result that has to be one; where it is not, the test fails with the issue. */
export function expectValue<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The error of a result that has to be one. */
export function expectError<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error('expected an error and got a value');
  return result.error;
}

export const createFixtureNetwork = (name: 'y-junction' | 'balloon-loop' | 'branch'): RailNetwork =>
  expectValue(parseNetwork(readJson(`tests/fixtures/networks/${name}.geojson`)));

export const createFarEastNetwork = (): RailNetwork => expectValue(parseNetwork(readJson('geo/far-east-rail.geojson')));

export const createPlace = (id: string, shape: PlaceShape, precisionKm = 0): Place => ({
  id,
  name: id,
  kind: 'station',
  zone: 'Asia/Vladivostok',
  shape,
  precisionKm,
  source: null,
  notes: null,
});

/** A place for each station of a network, under the station's id, and more places on top. */
export const createPlaces = (network: RailNetwork, more: readonly Place[] = []): ReadonlyMap<string, Place> =>
  new Map(
    [...[...network.stations.keys()].map((id) => createPlace(id, { type: 'station', station: id })), ...more].map(
      (place) => [place.id, place] as const,
    ),
  );

export const createPlan = (via: readonly string[], reversals: readonly string[] = []): RoutePlan => ({
  id: via.join('-'),
  name: 'A route',
  via,
  reversals,
  destination: via.at(-1)!,
  prior: 1,
});

/** The route through stations of a network, which has to exist. */
export const createRoute = (network: RailNetwork, via: readonly string[], reversals: readonly string[] = []): Route =>
  expectValue(findRoute(network, createPlan(via, reversals), createPlaces(network)));
