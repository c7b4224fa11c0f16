import type { Lang } from '../case/types.ts';
import type { LateStrings } from './late-strings.ts';

const LOADERS: Readonly<Record<Lang, () => Promise<LateStrings>>> = {
  en: async () => (await import('./en/late.ts')).ENGLISH_LATE,
  ko: async () => (await import('./ko/late.ts')).KOREAN_LATE,
  ru: async () => (await import('./ru/late.ts')).RUSSIAN_LATE,
};

/** Fetches what is said later in one language. Rejects where it does not arrive; then it may be asked for again. */
export const loadLateStrings = (lang: Lang): Promise<LateStrings> => LOADERS[lang]();
