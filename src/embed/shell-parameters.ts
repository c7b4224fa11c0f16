import { LANGS } from '../case/langs.ts';
import type { Lang } from '../case/types.ts';
import type { ThemeChoice } from '../player/options.ts';

export const CASE_ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
export const CHILD_ID = /^[\w.:-]{1,100}$/;
export const THEMES: readonly ThemeChoice[] = ['light', 'dark', 'auto'];

/** Reads a text that has a form; null where it has not. */
export const matching =
  (pattern: RegExp) =>
  (text: string): string | null =>
    pattern.test(text) ? text : null;

/** Reads one of few words; null where it is none of them. */
export const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => value === text) ?? null;

/** What has to be known before there is a player. */
export interface ShellParameters {
  /** False where the address names no case at all, rightly or wrongly. */
  readonly namesCase: boolean;
  /** Null where it names none, or not a name that a case can have. */
  readonly caseId: string | null;
  readonly lang: Lang | null;
  readonly theme: ThemeChoice;
  readonly childId: string | null;
}

/** The part of an address that the page itself goes by, read as in `parseUrlParameters`, which the player's start reads. */
export const shellParameters = (address: string): ShellParameters => {
  const query = new URL(address).searchParams;
  const read = <T>(name: string, parse: (text: string) => T | null): T | null => parse(query.get(name) ?? '');
  return {
    namesCase: query.has('case'),
    caseId: read('case', matching(CASE_ID)),
    lang: read('lang', oneOf<Lang>(LANGS)),
    theme: read('theme', oneOf(THEMES)) ?? 'auto',
    childId: read('childId', matching(CHILD_ID)),
  };
};
