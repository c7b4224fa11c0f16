import type { Lang } from '../case/types.ts';

/** What each language calls itself, for those who choose one without knowing another. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { en: 'English', ko: '한국어', ru: 'Русский' };
