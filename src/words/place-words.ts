import { textIn } from '../case/text.ts';
import type { Case, Lang, Report } from '../case/types.ts';
import type { Station } from '../network/types.ts';
import { stringsFor } from './strings.ts';

/** A place's name as it stands in a sentence: `the Razdolnaya bridge`. An id that no place has is said as it is. */
export function placeWords(placeId: string, { places }: Case, lang: Lang): string {
  const place = places.get(placeId);
  return place === undefined ? placeId : stringsFor(lang).placeInSentence(textIn(place.name, lang), place.kind);
}

/** A station's name in a language, else as its network calls it in English. */
export const stationWords = ({ name_en, name_ko, name_ru }: Station, lang: Lang): string =>
  (lang === 'ko' ? name_ko : lang === 'ru' ? name_ru : name_en) ?? name_en;

/** Where a report puts the train: `at Khasan`, `between Tumangang and the Friendship Bridge`; null where it names no place. */
export function reportPlaceWords({ where }: Report, subject: Case, lang: Lang): string | null {
  const { atPlace, onStretch } = stringsFor(lang);
  if (where === null) return null;
  if (where.type === 'stretch')
    return onStretch(placeWords(where.from, subject, lang), placeWords(where.to, subject, lang));
  const kind = subject.places.get(where.place)?.kind ?? 'station';
  return atPlace(placeWords(where.place, subject, lang), kind);
}
