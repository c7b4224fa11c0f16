import type { Lang } from '../case/types.ts';
import type { Strings } from './strings.ts';

const LOADERS: Readonly<Record<Lang, () => Promise<Strings>>> = {
  en: async () => (await import('./en.ts')).ENGLISH,
  ko: async () => (await import('./ko.ts')).KOREAN,
  ru: async () => (await import('./ru.ts')).RUSSIAN,
};

/** Fetches the table of one language. Rejects where it does not arrive; then it may be asked for again. */
export const loadStrings = (lang: Lang): Promise<Strings> => LOADERS[lang]();
