import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Case, Lang, LocalText, Place } from '../../case/types.ts';
import type { LonLat, RailNetwork, Route, Station } from '../../network/types.ts';
import { latToY, lonToX } from '../mercator.ts';
import { breakName } from './break-name.ts';
import { anchorOffsets, chooseAnchors, type Label } from './choose-anchors.ts';
import { usedLegs } from './rails.ts';

export const PLACE_SOURCE = 'places';

/** Zooms at which a name may change sides. Tiles are laid out at whole zooms. */
export const LABEL_ZOOMS = [4, 5, 6, 7, 8, 9, 10] as const;

export interface PlaceProperties {
  /** The English name, by which a town of the basemap is recognised as the same. */
  readonly key: string;
  /** A long one on two lines. */
  readonly name: string;
  /** In the language of the place, or empty. */
  readonly local: string;
  readonly minzoom: number;
  /** Smaller is placed first. */
  readonly priority: number;
  /** Sides on which the name may stand at a zoom, best first, as `anchorOffsets` gives them. */
  readonly [anchors: `anchors${number}`]: ReturnType<typeof anchorOffsets>;
}

export type PlaceFeatures = FeatureCollection<Point, PlaceProperties>;

interface NamedPlace {
  readonly at: LonLat;
  readonly key: string;
  readonly name: string;
  readonly local: string;
  readonly minzoom: number;
  readonly priority: number;
}

/** From which zoom a station of rank 1..5 is named. */
const MINZOOM_OF_RANK = [3, 5, 7, 8, 9] as const;
/** Places that reports speak of are named from afar, as far as there is room. */
const MINZOOM_OF_REPORTED = 5;
/** So many ranks a station stands back that no report names: one of rank 1 behind a reported one of rank 3. */
const UNREPORTED = 2.6;

/**
 * The names of the story as point features: places of reports, and the stations along the routes. Each carries, for every zoom, the side
 * of its point on which it stands clear of the rails, so that neither the glow nor the train ever runs through it.
 */
export function placeFeatures(story: Case, network: RailNetwork, routes: readonly Route[], lang: Lang): PlaceFeatures {
  const places = namedPlaces(story, network, routes, lang).sort((a, b) => a.priority - b.priority);
  const labels: readonly Label[] = places.map(({ at, name, local, minzoom }) => ({
    x: lonToX(at[0]),
    y: latToY(at[1]),
    lines: [...breakName(name).split('\n'), ...(local === '' ? [] : [local])],
    minzoom,
  }));
  const rails = usedLegs(network, routes).map(({ line }) => line);
  const anchors = LABEL_ZOOMS.map((zoom) => chooseAnchors(labels, rails, zoom));
  return {
    type: 'FeatureCollection',
    features: places.map(
      ({ at, ...named }, i): Feature<Point, PlaceProperties> => ({
        type: 'Feature',
        properties: {
          ...named,
          name: breakName(named.name),
          ...Object.fromEntries(LABEL_ZOOMS.map((zoom, z) => [`anchors${zoom}`, anchorOffsets(anchors[z]![i]!)])),
        },
        geometry: { type: 'Point', coordinates: [at[0], at[1]] },
      }),
    ),
  };
}

function namedPlaces(story: Case, network: RailNetwork, routes: readonly Route[], lang: Lang): NamedPlace[] {
  const spoken = timesSpokenOf(story);
  const reported = [...spoken.keys()];
  const reportedStations = new Map(
    reported.flatMap((place) => (place.shape.type === 'station' ? [[place.shape.station, place] as const] : [])),
  );
  const onRoutes = new Set([
    ...reportedStations.keys(),
    ...routes.flatMap((route) => route.stations.map((s) => s.station)),
  ]);
  const stations = [...onRoutes].flatMap((id) => {
    const station = network.stations.get(id);
    return station === undefined || (isPoint(station) && !reportedStations.has(id))
      ? []
      : [stationPlace(station, reportedStations.get(id), spoken, lang)];
  });
  const points = reported.flatMap((place) =>
    place.shape.type === 'point' ? [pointPlace(place, [place.shape.lon, place.shape.lat], lang)] : [],
  );
  return [...points, ...stations];
}

/** In how many reports each place is named that any names, in their order. */
function timesSpokenOf(story: Case): ReadonlyMap<Place, number> {
  const times = new Map<Place, number>();
  for (const { where } of story.reports) {
    const ids = where === null ? [] : where.type === 'place' ? [where.place] : [where.from, where.to];
    for (const place of ids.flatMap((id) => story.places.get(id) ?? [])) times.set(place, (times.get(place) ?? 0) + 1);
  }
  return times;
}

function stationPlace(
  station: Station,
  reported: Place | undefined,
  spoken: ReadonlyMap<Place, number>,
  lang: Lang,
): NamedPlace {
  const names = { en: station.name_en, ko: station.name_ko, ru: station.name_ru };
  const name = (reported && inLang(reported.name, lang)) ?? names[lang] ?? station.name_en;
  const local = localIn(station.country, names);
  const ranked = MINZOOM_OF_RANK[station.rank - 1]!;
  return {
    at: station.at,
    key: station.name_en,
    name,
    local: local === null || sameWord(local, name) ? '' : local,
    minzoom: reported ? Math.min(ranked, MINZOOM_OF_REPORTED) : ranked,
    // Of two of one rank that have not both room, the one of which more reports speak.
    priority: station.rank + (reported ? 1 / (1 + (spoken.get(reported) ?? 0)) : UNREPORTED),
  };
}

/** Switches and border points are places of the railway, not of the reader. */
const isPoint = ({ role }: Station): boolean => role === 'junction' || role === 'border';

/** A name inside a sentence and at its beginning differ in one capital. */
const sameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const localIn = (country: Station['country'], names: { readonly ko: string | null; readonly ru: string | null }) => {
  switch (country) {
    case 'KP':
      return names.ko;
    case 'RU':
      return names.ru;
    case 'CN':
      return null;
  }
};

function pointPlace({ name, id }: Place, at: LonLat, lang: Lang): NamedPlace {
  const readers = inLang(name, lang) ?? id;
  return { at, key: inLang(name, 'en') ?? id, name: readers, local: '', minzoom: MINZOOM_OF_REPORTED, priority: 2 };
}

function inLang(text: LocalText, lang: Lang): string | undefined {
  return typeof text === 'string' ? text : (text[lang] ?? text.en ?? Object.values(text)[0]);
}
