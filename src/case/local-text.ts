import { type Field, membersOf, type Reader, required } from './field.ts';
import { LANGS } from './langs.ts';
import { plainText } from './read-values.ts';
import type { LocalText } from './types.ts';

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
