import { LANGS } from './langs.ts';
import type { Case, Lang, LocalText } from './types.ts';

/** The text in `lang`, else in English, else in whichever language there is. */
export const textIn = (text: LocalText, lang: Lang): string =>
  typeof text === 'string' ? text : (text[lang] ?? text.en ?? text.ko ?? text.ru ?? '');

/** The language that `textIn` gives a text in. A text for all readers is in the first language that the case is told in. */
export const langOf = (text: LocalText, { languages }: Pick<Case, 'languages'>, lang: Lang): Lang => {
  if (typeof text === 'string') return languages[0] ?? 'en';
  return [lang, ...LANGS].find((each) => text[each] !== undefined) ?? lang;
};
