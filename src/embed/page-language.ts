import { LANGS } from '../case/langs.ts';
import type { Lang } from '../case/types.ts';

/** The first of these tags that is in a language of ours: `ru-RU` is Russian. Null where none is. */
const known = (tags: readonly string[]): Lang | null => {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    const lang = LANGS.find((each) => each === primary);
    if (lang !== undefined) return lang;
  }
  return null;
};

/**
 * The language of a player whose address names none: the page's own, else the reader's as the browser tells it, else English.
 * @param declared the page's `lang`, may be empty
 * @param preferred the browser's languages, most wanted first
 */
export const pageLanguage = (declared: string, preferred: readonly string[]): Lang =>
  known([declared, ...preferred]) ?? 'en';
