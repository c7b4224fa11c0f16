import { pointAt } from '../../src/network/point-at.ts';
import type { RailNetwork, Route } from '../../src/network/types.ts';

/** `lies`: share of the reports that are about another time than the train's. */
export interface Crowd {
  readonly reports: number;
  readonly lies: number;
}

/** As many as a case may have. */
const MOST_PLACES = 1_900;
const KMH = 45;
const START = Date.UTC(2023, 8, 11);
/** Of a stretch of the way, a report in eight each. */
const KINDS = ['seen', 'passed', 'seen', 'arrived', 'departed', 'statement', 'seen', 'not-seen'];

/**
 * The text of a case on a route through the network `far-east` between its ends: a train that runs at an even 45 km/h, seen all along by witnesses of their own, each a few minutes vague.
 * Names of true reports begin with `t`, of others with `f`. The same for the same arguments.
 */
export function createCrowdedCase(route: Route, network: RailNetwork, { reports, lies }: Crowd): string {
  let state = 12_345;
  const draw = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const spots = Array.from({ length: Math.min(MOST_PLACES, reports) }, (_, i) => {
    const km = ((i + 0.5) * route.lengthKm) / Math.min(MOST_PLACES, reports);
    return { id: `p${i}`, km };
  });
  const hours = route.lengthKm / KMH;
  const ends = [route.stations[0]!, route.stations[route.stations.length - 1]!].map(({ station }) => station);
  const said = Array.from({ length: reports }, (_, i) => {
    const spot = spots[Math.floor(draw() * spots.length)]!;
    const kind = KINDS[i % KINDS.length]!;
    const lie = draw() < lies;
    const passed = spot.km / KMH;
    // Where it was not seen, the train was half a journey away.
    const truth = kind === 'not-seen' ? (passed + hours / 2) % hours : passed;
    const hour = lie ? draw() * hours : truth;
    const vague = 0.1 + 0.4 * draw();
    return {
      id: `${lie ? 'f' : 't'}${i}`,
      kind,
      headline: `Report ${i}`,
      event: { earliest: instant(hour - vague), latest: instant(hour + vague) },
      where: spot.id,
      source: { publisher: 'Gazette', url: `https://gazette.example/${i}`, published: instant(hours + 48) },
      grade: 'C3',
    };
  });
  return JSON.stringify({
    format: 'sightline-case-1',
    id: 'crowd',
    version: '1',
    title: 'A crowd',
    summary: 'A train that very many people saw.',
    origin: instant(0),
    asOf: instant(hours + 96),
    clocks: ['UTC'],
    network: network.id,
    places: [
      ...ends.map((station) => ({ id: station, name: station, zone: 'UTC', station })),
      ...spots.map(({ id, km }) => {
        const [lon, lat] = pointAt(route, km).at;
        return { id, name: id, zone: 'UTC', point: { lon, lat }, precisionKm: 0.3 };
      }),
    ],
    routes: [{ id: 'line', name: 'The line', via: ends }],
    reports: said,
  });
}

const instant = (hours: number): string => new Date(START + Math.round(hours * 60) * 60_000).toISOString();
