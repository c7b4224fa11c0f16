import { textIn } from '../case/text.ts';
import type { Case, Lang, Report } from '../case/types.ts';
import type { RailNetwork, Station } from '../network/types.ts';
import { type NamedPlace, stringsFor } from './strings.ts';

/** A place of a case by its name in a language, to be put into a phrase. An id that no place has is said as it is. */
export function namedPlace(placeId: string, { places }: Case, lang: Lang): NamedPlace {
  const place = places.get(placeId);
  return place === undefined
    ? { name: placeId, kind: 'station' }
    : { name: textIn(place.name, lang), kind: place.kind };
}

/** A station's name in a language, else as its network calls it in English. */
export const stationWords = ({ name_en, name_ko, name_ru }: Station, lang: Lang): string =>
  (lang === 'ko' ? name_ko : lang === 'ru' ? name_ru : name_en) ?? name_en;

/** A station of the network as a place to be spoken of: as the case calls it where it is one of its places. */
export function stationAsPlace(id: string, { places }: Case, { stations }: RailNetwork, lang: Lang): NamedPlace {
  const own = [...places.values()].find(({ shape }) => shape.type === 'station' && shape.station === id);
  if (own !== undefined) return { name: textIn(own.name, lang), kind: own.kind };
  const station = stations.get(id);
  if (station === undefined) return { name: id, kind: 'station' };
  return { name: stationWords(station, lang), kind: station.role === 'halt' ? 'station' : station.role };
}

/** Where a report puts the train: `at Khasan`, `between Tumangang and the Friendship Bridge`; null where it names no place. */
export function reportPlaceWords({ where }: Report, subject: Case, lang: Lang): string | null {
  const { atPlace, onStretch } = stringsFor(lang);
  if (where === null) return null;
  return where.type === 'stretch'
    ? onStretch(namedPlace(where.from, subject, lang), namedPlace(where.to, subject, lang))
    : atPlace(namedPlace(where.place, subject, lang));
}
