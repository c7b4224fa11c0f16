import type { FeatureCollection } from 'geojson';
import type { Case, RoutePlan } from '../../../src/case/types.ts';
import { findRoute } from '../../../src/network/find-route.ts';
import { parseNetwork } from '../../../src/network/parse-network.ts';
import type { RailNetwork, Route } from '../../../src/network/types.ts';
import type { TrackPoint } from '../../../src/stage/track-at.ts';
import type { BasemapLayer, Spot, StageDeps } from '../../../src/stage/types.ts';
import networkText from '../../fixtures/networks/y-junction.geojson?raw';
import labelText from '../../fixtures/stage/label.geojson?raw';
import landText from '../../fixtures/stage/land.geojson?raw';
import townText from '../../fixtures/stage/town.geojson?raw';

/** The stations of the fixture network as places of a case. */
const PLACES: Case['places'] = new Map(
  ['alder', 'bay', 'delta'].map((id) => [
    id,
    {
      id,
      name: id,
      kind: 'station',
      zone: 'Asia/Vladivostok',
      shape: { type: 'station', station: id },
      precisionKm: 0,
      source: null,
      notes: null,
    },
  ]),
);

const PLANS: readonly RoutePlan[] = [
  { id: 'to-delta', name: 'Delta', via: ['alder', 'delta'], reversals: [], destination: 'delta', prior: 0.5 },
];

function createNetwork(): RailNetwork {
  const network = parseNetwork(JSON.parse(networkText));
  if (!network.ok) throw new Error(JSON.stringify(network.error));
  return network.value;
}

const createRoutes = (network: RailNetwork): readonly Route[] =>
  PLANS.map((plan) => {
    const route = findRoute(network, plan, PLACES);
    if (!route.ok) throw new Error(route.error.cause);
    return route.value;
  });

const createLayer = (kind: BasemapLayer['kind'], text: string): BasemapLayer => ({
  id: kind,
  kind,
  minzoom: 0,
  maxzoom: 22,
  attribution: `Fixture of ${kind}`,
  data: JSON.parse(text) as FeatureCollection,
});

export interface StageEvents {
  readonly cameras: string[];
  readonly picks: (string | null)[];
  readonly points: (string | null)[];
  readonly losses: string[];
  readonly errors: string[];
  readonly tracks: (TrackPoint | null)[];
  readonly measures: string[];
  readonly spots: Spot[];
}

/** A stage's container and deps on a map of two countries, a gulf and a Y of rails; the events that it reports are collected. */
export function createStageDeps(
  overrides: Partial<StageDeps> = {},
  parent: Node = document.body,
): StageDeps & { readonly events: StageEvents; readonly remove: () => void } {
  const container = document.createElement('div');
  container.style.cssText = 'width:260px;height:180px;position:relative';
  parent.appendChild(container);
  const network = createNetwork();
  const events: StageEvents = {
    cameras: [],
    picks: [],
    points: [],
    losses: [],
    errors: [],
    tracks: [],
    measures: [],
    spots: [],
  };
  return {
    container,
    basemap: {
      layers: [createLayer('land', landText), createLayer('town', townText), createLayer('label', labelText)],
      countries: ['RU'],
    },
    case: createCase(),
    network,
    routes: createRoutes(network),
    measures: [{ id: 'm', from: [131.7, 43.4], to: [131.95, 43.7], label: 'as the crow flies' }],
    theme: 'light',
    lang: 'en',
    texts: {
      map: 'Map of the journey',
      wheelWithCtrl: 'Ctrl and wheel',
      wheelWithCommand: 'Command and wheel',
      twoFingers: 'Two fingers',
      kilometres: 'km',
      metres: 'm',
      north: 'N',
      attribution: 'Sources of the map',
    },
    cooperative: false,
    reducedMotion: true,
    pixelRatio: 1,
    keepFrame: true,
    onCamera: (mode) => events.cameras.push(mode),
    onPick: (id) => events.picks.push(id),
    onPoint: (id) => events.points.push(id),
    onTrack: (track) => events.tracks.push(track),
    onMeasure: (id) => events.measures.push(id),
    onSpot: (spot) => events.spots.push(spot),
    onLost: () => events.losses.push('lost'),
    onRestored: () => events.losses.push('restored'),
    onError: (message) => events.errors.push(message),
    events,
    remove: () => container.remove(),
    ...overrides,
  };
}

/** No reports: the names on the map are those of the stations. */
const createCase = (): Case => ({
  id: 'fixture',
  version: '1',
  corrections: [],
  title: 'Fixture',
  question: 'Where?',
  summary: '',
  languages: ['en'],
  origin: 0,
  asOf: 1e6,
  clocks: ['Asia/Vladivostok'],
  network: 'y-junction',
  places: PLACES,
  routes: PLANS,
  reports: [],
  distances: [],
  trainFacts: [],
  sourceNames: new Map(),
});
