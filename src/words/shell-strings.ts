import type { Lang } from '../case/types.ts';
import { ENGLISH_SHELL } from './en/shell.ts';
import { KOREAN_SHELL } from './ko/shell.ts';
import { RUSSIAN_SHELL } from './ru/shell.ts';

/** What is said before the player's code is there. Apart from the other strings, so that a page can do without those until then. */
export interface ShellStrings {
  readonly play: string;
  /** The player's code is on its way; then the journey is worked out. */
  readonly loading: string;
  readonly working: string;
  /** The player's code did not arrive. */
  readonly notLoaded: string;
  readonly retry: string;
}

const TABLES: Readonly<Record<Lang, ShellStrings>> = { en: ENGLISH_SHELL, ko: KOREAN_SHELL, ru: RUSSIAN_SHELL };

/** What the place of a player says in that language. */
export const shellStringsFor = (lang: Lang): ShellStrings => TABLES[lang];
