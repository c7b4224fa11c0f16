import type { Case, Report } from '../case/types.ts';
import type { RouteSites } from '../journey/sites.ts';
import { createTrack } from '../network/create-track.ts';
import { greatCircleKm } from '../network/great-circle.ts';
import type { Route } from '../network/types.ts';
import type { Sighting, TrainLog } from './types.ts';

/** What `reconstruct` takes: the sightings of one log as the reports of a case, and its path as the only route. */
export interface LogStory {
  readonly case: Case;
  readonly routes: readonly Route[];
  readonly sites: readonly RouteSites[];
  readonly asOf: number;
}

const ROUTE = 'logged';

/**
 * Every drawn sighting is true, and a report of the best grade is taken to be false once in twenty: two independent witnesses of each say that it is
 * as good as certain. One alone makes intervals wider by a tenth.
 */
const WITNESSES = ['a', 'b'];

/** Nothing is told of the line: no station, no line speed, no timetable. All that speaks are the sightings. */
export function storyOf(log: TrainLog, sightings: readonly Sighting[]): LogStory {
  const told = sightings.flatMap((seen, i) =>
    WITNESSES.map((witness) => ({ id: `S${String(i + 1).padStart(4, '0')}${witness}`, seen })),
  );
  const sites: RouteSites = {
    routeId: ROUTE,
    reports: new Map(told.map(({ id, seen: { fromKm, toKm } }) => [id, [{ fromKm, toKm }]])),
    borders: [],
  };
  return {
    case: { ...EMPTY_CASE, id: log.id, origin: log.origin, reports: told.map(({ id, seen }) => report(id, seen)) },
    routes: [routeOf(log)],
    sites: [sites],
    asOf: Number.MAX_SAFE_INTEGER,
  };
}

const EMPTY_CASE: Omit<Case, 'id' | 'origin' | 'reports'> = {
  version: '1',
  corrections: [],
  title: '',
  question: '',
  summary: '',
  languages: ['en'],
  asOf: Number.MAX_SAFE_INTEGER,
  clocks: ['UTC'],
  network: ROUTE,
  places: new Map(),
  routes: [],
  distances: [],
  trainFacts: [],
  sourceNames: new Map(),
};

/** Graded as a reliable witness who is confirmed; each is an origin of its own. */
const report = (id: string, { fromS, toS }: Sighting): Report => ({
  id,
  subject: 'train',
  kind: 'seen',
  headline: '',
  claim: '',
  event: { start: fromS, end: toS, precisionS: 0, stated: null },
  where: { type: 'stretch', from: id, to: id },
  toward: null,
  origin: id,
  source: { publisher: '', attribution: [], url: null, archivedUrl: null, published: null },
  grade: { source: 'A', information: 1 },
  notes: null,
});

/** The drawn path, stretched to the kilometres of the log. */
function routeOf({ path, fixes }: TrainLog): Route {
  const lengthKm = fixes[fixes.length - 1]!.km;
  const drawn = [0];
  const vertices = [path[0]!];
  for (const vertex of path) {
    const step = greatCircleKm(vertices[vertices.length - 1]!, vertex);
    if (step <= 0) continue;
    drawn.push(drawn[drawn.length - 1]! + step);
    vertices.push(vertex);
  }
  const stretch = lengthKm / drawn[drawn.length - 1]!;
  return {
    ...createTrack(
      drawn.map((km) => km * stretch),
      vertices.map(([lon]) => lon),
      vertices.map(([, lat]) => lat),
    ),
    id: ROUTE,
    destination: ROUTE,
    prior: 1,
    lengthKm,
    legs: [],
    stations: [],
    reversals: [],
    lineSpeeds: [],
    gaugeBreaks: [],
  };
}
