import type { Feature } from 'geojson';
import { textIn } from '../case/text.ts';
import type { Lang, LocalText, Place } from '../case/types.ts';
import { RINGS, TRAIN } from '../look/marks.ts';
import type { LonLat, Station } from '../network/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { placePoint } from '../scene/place-point.ts';
import type { Scene } from '../scene/types.ts';
import { stationWords } from '../words/place-words.ts';
import { featuresOf } from './ground.ts';
import type { Label } from './label.ts';
import type { Projection } from './projection.ts';
import type { PosterBasemap } from './types.ts';

const LOCAL_LANGUAGE: Readonly<Record<string, Lang>> = { KP: 'ko', KR: 'ko', RU: 'ru' };

/** From which zoom a station of rank 1..5 is named. */
const ZOOM_OF_RANK = [3, 5.5, 7, 8, 9] as const;

const GAP = {
  ring: RINGS.currentRadius + RINGS.currentWidth + 3,
  train: TRAIN.radius + TRAIN.rim + 4,
  dot: 5,
} as const;

/** The names of the story, most needed first: places that hold the train, other reported places and the ends of the route, stations. */
export function storyNames(context: SceneContext, scene: Scene, projection: Projection, lang: Lang): readonly Label[] {
  const ids = new Set<string>();
  for (const reportId of [scene.holding.previous, scene.holding.next, scene.lastKnown?.reportId ?? null]) {
    const place = reportId === null ? null : (context.reportById.get(reportId)?.place ?? null);
    if (place !== null) ids.add(place.id);
  }
  for (const plan of context.case.routes) ids.add(plan.destination).add(plan.via[0]!);
  for (const { report, place, verdict } of context.reports) {
    const shown = verdict.standing === 'used' || verdict.standing === 'expectation';
    if (place !== null && report.where?.type === 'place' && shown) ids.add(place.id);
  }
  const places = [...ids].flatMap((id) => {
    const label = placeLabel(context, context.case.places.get(id), projection, lang);
    return label === null ? [] : [label];
  });
  return [...places, ...stationNames(context, new Set(places.map(({ name }) => name)), projection, lang)];
}

function placeLabel(context: SceneContext, place: Place | undefined, projection: Projection, lang: Lang): Label | null {
  if (place === undefined || place.shape.type === 'area' || place.shape.type === 'stretch') return null;
  const point = placePoint(context.case.places, context.network, place, null, []);
  if (point === null) return null;
  const station = place.shape.type === 'station' ? context.network.stations.get(place.shape.station) : undefined;
  const name = textIn(place.name, lang);
  const local = station === undefined ? '' : (localName(place.name, station.country) ?? ownName(station));
  return label('place', `place-${place.id}`, point.at, name, local === name ? '' : local, GAP.ring, projection);
}

function localName(name: LocalText, country: string): string | null {
  const lang = LOCAL_LANGUAGE[country];
  return typeof name === 'string' || lang === undefined ? null : (name[lang] ?? null);
}

const ownName = ({ country, name_ko, name_ru }: Station): string => (country === 'KP' ? name_ko : name_ru) ?? '';

function stationNames(
  { network, ranked }: SceneContext,
  named: ReadonlySet<string>,
  projection: Projection,
  lang: Lang,
): readonly Label[] {
  const ids = new Set(ranked.flatMap(({ route }) => route.stations.map(({ station }) => station)));
  return [...ids]
    .flatMap((id) => network.stations.get(id) ?? [])
    .filter(({ rank, name_en }) => projection.zoom >= ZOOM_OF_RANK[rank - 1]! && !named.has(name_en))
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map((station) =>
      label('town', `station-${station.id}`, station.at, stationWords(station, lang), '', GAP.dot, projection),
    );
}

/** Countries and seas of the basemap, most important first, each name once. */
export function areaNames(basemap: PosterBasemap, projection: Projection, lang: Lang): readonly Label[] {
  return featuresOf(basemap, 'label', projection.zoom)
    .flatMap((feature) => areaLabel(feature, projection, lang))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ named }) => named);
}

function areaLabel(
  { geometry, properties }: Feature,
  projection: Projection,
  lang: Lang,
): readonly { readonly rank: number; readonly named: Label }[] {
  if (geometry?.type !== 'Point') return [];
  const style = properties?.class === 'water' ? 'water' : 'country';
  const name = String(properties?.[`name_${lang}`] ?? properties?.name_en ?? '');
  const [lon, lat] = geometry.coordinates;
  const id = `${style}-${name}-${lon}-${lat}`;
  return [{ rank: Number(properties?.rank ?? 9), named: label(style, id, [lon!, lat!], name, '', 0, projection) }];
}

/** Towns of the basemap that no place of the story is named after. */
export function townNames(
  basemap: PosterBasemap,
  named: ReadonlySet<string>,
  projection: Projection,
  lang: Lang,
): readonly Label[] {
  return featuresOf(basemap, 'town', projection.zoom)
    .filter(({ properties }) => Number(properties?.minzoom ?? 0) <= projection.zoom)
    .toSorted((a, b) => Number(a.properties?.rank ?? 9) - Number(b.properties?.rank ?? 9))
    .flatMap(({ geometry, properties }) => {
      const name = String(properties?.[`name_${lang}`] ?? properties?.name_en ?? '');
      if (geometry?.type !== 'Point' || name === '' || named.has(name)) return [];
      const [lon, lat] = geometry.coordinates;
      return [label('town', `town-${name}`, [lon!, lat!], name, '', GAP.dot, projection)];
    });
}

const label = (
  style: Label['style'],
  id: string,
  at: LonLat,
  name: string,
  second: string,
  gap: number,
  projection: Projection,
): Label => ({ id, style, at: projection.project(at), name, second, gap });
