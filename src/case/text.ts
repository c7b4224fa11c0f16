import { type Field, membersOf, type Reader, required } from './field.ts';
import { LANGS } from './langs.ts';
import { plainText } from './read-values.ts';
import type { Case, Lang, LocalText } from './types.ts';

/** The text in `lang`, else in English, else in whichever language there is. */
export const textIn = (text: LocalText, lang: Lang): string =>
  typeof text === 'string' ? text : (text[lang] ?? text.en ?? text.ko ?? text.ru ?? '');

/** The language that `textIn` gives a text in. A text for all readers is in the first language that the case is told in. */
export const langOf = (text: LocalText, { languages }: Pick<Case, 'languages'>, lang: Lang): Lang => {
  if (typeof text === 'string') return languages[0] ?? 'en';
  return [lang, ...LANGS].find((each) => text[each] !== undefined) ?? lang;
};

/** A text for all readers, or an object with one per language: `{ "en": "Khasan", "ru": "Хасан" }`. Limits are those of `plainText`. */
export const localText =
  (limit: number): Reader<LocalText> =>
  (field) => {
    const { value, path, log } = field;
    if (typeof value !== 'object' || value === null) return plainText(limit)(field);
    const members = membersOf(field, LANGS);
    const given = LANGS.filter((lang) => members[lang].value !== undefined);
    if (given.length === 0 && !Array.isArray(value)) {
      log.error('empty-text', path, 'the text is in none of the languages', 'Give at least one of en, ko, ru.');
    }
    const read = (member: Field) => required(member, plainText(limit), '');
    return Object.fromEntries(given.map((lang) => [lang, read(members[lang])]));
  };
