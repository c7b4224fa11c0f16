import { textIn } from '../../case/text.ts';
import type { Case, Place } from '../../case/types.ts';
import type { Chain, Journey } from '../../journey/types.ts';
import type { Route } from '../../network/types.ts';
import type { CaseTime, Span } from '../../time/types.ts';
import type { Dossier } from '../dossier.ts';
import { passageTime } from '../passage-time.ts';
import { chanceThere } from './chance-there.ts';
import { continuedChains } from './continued-chains.ts';

/** A question that somebody on the spot could answer: was the train there in these hours? */
export interface Candidate {
  readonly place: Place;
  readonly name: string;
  readonly window: Span;
  /** That it was, on each route in the order of the case, 0 to 1. */
  readonly chances: readonly number[];
}

/** The hours in which a route brings the train to a place nine times in ten, and at least this long. */
const LEVELS = [0.05, 0.95] as const;
const LEAST_WINDOW_S = 1800;

/** Hours are asked for in words, so they are rounded to ten minutes. */
const ROUND_S = 600;

/** A route below this share is not asked for. */
const LEAST_SHARE = 0.005;

/** Questions about each station of the routes that are still thinkable, at the hours at which each route would bring the train there, from `t` on. */
export const candidatesOf = (dossier: Dossier, journey: Journey, t: CaseTime): readonly Candidate[] => {
  const open = journey.routes.map(({ weight }) => weight >= LEAST_SHARE);
  const chains = continuedChains(dossier, journey, open);
  const places = placesAlong(dossier, open);
  return dossier.routes.flatMap((route, asked): readonly Candidate[] => {
    const chain = chains[asked];
    if (chain === null || chain === undefined) return [];
    return callsOf(route, places).flatMap(({ station, km }): readonly Candidate[] => {
      const window = windowAt(chain, km, t, dossier.case.origin);
      const place = places.get(station)!;
      if (window === null) return [];
      const chances = dossier.routes.map((other, i) => chanceOn(other, chains[i] ?? null, station, window));
      return [{ place, name: nameOf(place, station, dossier), window, chances }];
    });
  });
};

const callsOf = (route: Route, places: ReadonlyMap<string, Place>): Route['stations'] =>
  route.stations.filter(({ station }) => places.has(station));

const windowAt = (chain: Chain, km: number, t: CaseTime, origin: number): Span | null => {
  const [from, to] = LEVELS.map((level) => passageTime(chain, km, level));
  if (from == null || to == null || to <= t) return null;
  const start = Math.max(from, t);
  const end = Math.max(to, start + LEAST_WINDOW_S);
  return {
    start: Math.floor((origin + start) / ROUND_S) * ROUND_S - origin,
    end: Math.ceil((origin + end) / ROUND_S) * ROUND_S - origin,
  };
};

/** Over all calls of the route at the station; they exclude each other but for rounding. */
const chanceOn = (route: Route, chain: Chain | null, station: string, window: Span): number =>
  chain === null
    ? 0
    : Math.min(
        1,
        route.stations.reduce(
          (sum, call) => (call.station === station ? sum + chanceThere(chain, call.km, window) : sum),
          0,
        ),
      );

/** By station of the network: the place of the case that stands there, else one made of the station. */
const placesAlong = (
  { case: story, network, routes }: Dossier,
  open: readonly boolean[],
): ReadonlyMap<string, Place> => {
  const named = new Map<string, Place>();
  for (const place of story.places.values()) {
    if (place.shape.type === 'station' && !named.has(place.shape.station)) named.set(place.shape.station, place);
  }
  const along = routes.flatMap(({ stations }, i) => (open[i] ? stations.map(({ station }) => station) : []));
  return new Map(
    [...new Set(along)].flatMap((id) => {
      const station = network.stations.get(id);
      if (station === undefined) return [];
      return [[id, named.get(id) ?? stationPlace(id, station.zone, story)] as const];
    }),
  );
};

const stationPlace = (station: string, zone: string, { places }: Case): Place => ({
  // Another place of the case may have taken the station's id.
  id: places.has(station) ? `${station}-station` : station,
  name: station,
  kind: 'station',
  zone,
  shape: { type: 'station', station },
  precisionKm: 0.5,
  source: null,
  notes: null,
});

const nameOf = (place: Place, station: string, { case: story, network }: Dossier): string =>
  story.places.has(place.id) ? textIn(place.name, 'en') : (network.stations.get(station)?.name_en ?? station);
