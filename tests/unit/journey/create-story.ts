import type { Case, Grade, Place, Report, ReportKind } from '../../../src/case/types.ts';
import { type ReconstructInput, reconstruct } from '../../../src/journey/reconstruct.ts';
import type { RouteSites } from '../../../src/journey/sites.ts';
import type { Journey } from '../../../src/journey/types.ts';
import type { ChainageInterval, Route } from '../../../src/network/types.ts';

/** A report on a straight synthetic line: times in hours since the case's origin, places as chainage. */
export interface Sighting {
  readonly id: string;
  readonly kind?: ReportKind;
  /** Hours. */
  readonly from: number;
  readonly to: number;
  /** Chainage of a single pass, or the passes by route id. */
  readonly at: number | readonly [number, number] | Readonly<Record<string, readonly ChainageInterval[]>>;
  readonly origin?: string;
  readonly grade?: Grade;
  readonly publishedH?: number;
  readonly subject?: string;
}

/** A straight route due east from 0° N 130° E, 100 km a degree. */
export function createRoute(over: Partial<Route> & { readonly id: string; readonly lengthKm: number }): Route {
  const { lengthKm } = over;
  return {
    destination: over.id,
    prior: 1,
    km: Float64Array.of(0, lengthKm),
    lon: Float64Array.of(130, 130 + lengthKm / 100),
    lat: Float64Array.of(0, 0),
    boxes: Float64Array.of(130, 0, 130 + lengthKm / 100, 0),
    legs: [],
    stations: [],
    reversals: [],
    lineSpeeds: [],
    gaugeBreaks: [],
    ...over,
  };
}

export function createReport(sighting: Sighting): Report {
  const { id, from, to, publishedH } = sighting;
  return {
    id,
    subject: sighting.subject ?? 'train',
    kind: sighting.kind ?? 'seen',
    headline: id,
    claim: id,
    event: { start: from * 3600, end: to * 3600, precisionS: 60, stated: null },
    where: { type: 'place', place: placeOf(id) },
    toward: null,
    origin: sighting.origin ?? id,
    source: {
      publisher: id,
      attribution: [],
      url: null,
      archivedUrl: null,
      published: publishedH === undefined ? null : { start: publishedH * 3600, end: publishedH * 3600 },
    },
    grade: sighting.grade ?? { source: 'B', information: 2 },
    notes: null,
  };
}

/** A place for each sighting: a station on the line. */
const createPlace = ({ id }: Sighting): Place => ({
  id: placeOf(id),
  name: id,
  kind: 'station',
  zone: 'UTC',
  shape: { type: 'point', lon: 130, lat: 0 },
  precisionKm: 1,
  source: null,
  notes: null,
});

const placeOf = (sighting: string): string => `place of ${sighting}`;

export function createCase(sightings: readonly Sighting[]): Case {
  return {
    id: 'synthetic',
    version: '1',
    corrections: [],
    title: 'Synthetic',
    question: 'Where is it?',
    summary: 'A straight line.',
    languages: ['en'],
    origin: 0,
    asOf: 0,
    clocks: ['UTC'],
    network: 'none',
    places: new Map(sightings.map((sighting) => [placeOf(sighting.id), createPlace(sighting)])),
    routes: [],
    reports: sightings.map(createReport),
    distances: [],
    trainFacts: [],
    sourceNames: new Map(),
  };
}

/** Where the sightings lie on each route. */
export function createSites(sightings: readonly Sighting[], routes: readonly Route[]): readonly RouteSites[] {
  return routes.map(({ id }) => ({
    routeId: id,
    borders: [],
    reports: new Map(sightings.map((sighting) => [sighting.id, passesOf(sighting.at, id)])),
  }));
}

function passesOf(at: Sighting['at'], routeId: string): readonly ChainageInterval[] {
  if (typeof at === 'number') return [{ fromKm: at, toKm: at }];
  if (isPair(at)) return [{ fromKm: at[0], toKm: at[1] }];
  return at[routeId] ?? [];
}

const isPair = (at: Exclude<Sighting['at'], number>): at is readonly [number, number] => Array.isArray(at);

/** Reconstructs sightings on routes, known at the end of time unless `asOf` says otherwise. */
export function reconstructSightings(
  sightings: readonly Sighting[],
  routes: readonly Route[],
  over: Partial<ReconstructInput> = {},
): Journey {
  const story = createCase(sightings);
  return reconstruct({ case: story, routes, sites: createSites(sightings, routes), asOf: 1e9, ...over });
}
