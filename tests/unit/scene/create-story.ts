import type { Case, DistanceClaim, Place, PlaceKind, Report, RoutePlan } from '../../../src/case/types.ts';
import { placeReports } from '../../../src/journey/place-reports.ts';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import type { SampleRequest } from '../../../src/journey/sample-passages.ts';
import { findRoute } from '../../../src/network/find-route.ts';
import type { SceneContext } from '../../../src/scene/context.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import { createFixtureNetwork, expectValue } from '../network/create-network.ts';

/** 2023-09-12T00:00+10:00, midnight in Vladivostok. */
const ORIGIN = Date.parse('2023-09-11T14:00:00Z') / 1000;

export const HOUR = 3_600;

/** What a test says of a report; times in hours since the case's origin. */
export interface Told extends Partial<Omit<Report, 'event' | 'where' | 'source'>> {
  readonly id: string;
  readonly place?: string;
  readonly from?: number;
  readonly to?: number;
  readonly precisionS?: number;
  readonly stated?: string;
  readonly publishedH?: readonly [number, number];
  readonly publisher?: string;
  readonly attribution?: readonly string[];
}

export function createReport(told: Told): Report {
  const {
    place,
    from,
    to = from,
    precisionS = 60,
    stated,
    publishedH,
    publisher = 'The Post',
    attribution = [],
    ...more
  } = told;
  return {
    subject: 'train',
    kind: 'seen',
    headline: `Headline of ${told.id}`,
    claim: `Claim of ${told.id}`,
    event: from === undefined ? null : { start: from * HOUR, end: to! * HOUR, precisionS, stated: stated ?? null },
    where: place === undefined ? null : { type: 'place', place },
    toward: null,
    origin: told.id,
    source: {
      publisher,
      attribution,
      url: null,
      archivedUrl: null,
      published: publishedH === undefined ? null : { start: publishedH[0] * HOUR, end: publishedH[1] * HOUR },
    },
    grade: { source: 'A', information: 1 },
    notes: null,
    ...more,
  };
}

const KINDS: Readonly<Record<string, PlaceKind>> = { fork: 'junction' };

const createPlace = (id: string, name: string): Place => ({
  id,
  name: { en: name, ru: `${name} (ru)` },
  kind: KINDS[id] ?? 'station',
  zone: id === 'alder' ? 'Asia/Pyongyang' : 'Asia/Vladivostok',
  shape: { type: 'station', station: id },
  precisionKm: 0.5,
  source: null,
  notes: null,
});

const createPlan = (id: string, via: readonly string[], reversals: readonly string[] = []): RoutePlan => ({
  id,
  name: `${id} line`,
  via,
  reversals,
  destination: via.at(-1)!,
  prior: 0.5,
});

/** East of the junction: the ends of both branches lie in it, and nothing of the trunk. */
const BEYOND: Place = {
  ...createPlace('beyond', 'The far side'),
  kind: 'area',
  shape: {
    type: 'area',
    ring: [
      [131.94, 43.44],
      [131.97, 43.44],
      [131.97, 43.72],
      [131.94, 43.72],
      [131.94, 43.44],
    ],
  },
};

/** A case on the Y junction of the fixtures: from Alder over Mill to the fork, and on to Delta, or back to Bay. */
export function createCase(told: readonly Told[], distances: readonly DistanceClaim[] = []): Case {
  const places = [...createFixtureNetwork('y-junction').stations.values()].map(({ id, name_en }) =>
    createPlace(id, name_en),
  );
  return {
    id: 'y',
    version: '1',
    corrections: [],
    title: 'A train on a Y',
    question: 'Where is it?',
    summary: 'A short line.',
    languages: ['en'],
    origin: ORIGIN,
    asOf: 48 * HOUR,
    clocks: ['Asia/Vladivostok', 'Asia/Pyongyang'],
    network: 'y-junction',
    places: new Map([...places, BEYOND].map((place) => [place.id, place])),
    routes: [
      createPlan('delta', ['alder', 'fork', 'delta']),
      createPlan('bay', ['alder', 'fork', 'cross', 'bay'], ['cross']),
    ],
    reports: told.map(createReport),
    distances,
    trainFacts: [],
    sourceNames: new Map(),
  };
}

/**
 * The scene context of such a case, reconstructed as the player does it.
 * @param asOfH knowledge time in hours
 * @param samples journeys to draw; none if absent
 */
export function createStory(
  told: readonly Told[],
  asOfH = 48,
  distances: readonly DistanceClaim[] = [],
  samples?: SampleRequest,
): SceneContext {
  const story = createCase(told, distances);
  const network = createFixtureNetwork('y-junction');
  const routes = story.routes.map((plan) => expectValue(findRoute(network, plan, story.places)));
  const sites = placeReports(story, routes, network);
  const journey = reconstruct({
    case: story,
    routes,
    sites,
    asOf: asOfH * HOUR,
    ...(samples === undefined ? {} : { samples }),
  });
  return createSceneContext({ case: story, network, routes, journey });
}
