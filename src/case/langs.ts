import type { Lang } from './types.ts';

/** The languages of cases and of the interface. Alone here: the page asks for them before any reader of cases is loaded. */
export const LANGS: readonly Lang[] = ['en', 'ko', 'ru'];
