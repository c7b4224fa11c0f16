import { textIn } from '../case/text.ts';
import type { Case, Lang, Report } from '../case/types.ts';
import type { Station } from '../network/types.ts';
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

/** Where a report puts the train: `at Khasan`, `between Tumangang and the Friendship Bridge`; null where it names no place. */
export function reportPlaceWords({ where }: Report, subject: Case, lang: Lang): string | null {
  const { atPlace, onStretch } = stringsFor(lang);
  if (where === null) return null;
  return where.type === 'stretch'
    ? onStretch(namedPlace(where.from, subject, lang), namedPlace(where.to, subject, lang))
    : atPlace(namedPlace(where.place, subject, lang));
}
