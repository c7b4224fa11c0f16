import { readFileSync } from 'node:fs';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const textOf = (name: string): string =>
  readFileSync(new URL(`../../fixtures/cases/${name}.json`, import.meta.url), 'utf8');

const TEXTS = { minimal: textOf('minimal'), full: textOf('full') };

/** A fresh copy of a case file among the fixtures. */
export const createCaseJson = (name: 'minimal' | 'full'): Json => JSON.parse(TEXTS[name]) as Json;

/** The fixture with the value at a dotted path replaced, or taken out where `put` is undefined. */
export const createChangedCase = (name: 'minimal' | 'full', changes: Readonly<Record<string, unknown>>): unknown => {
  const root = createCaseJson(name) as Record<string, unknown>;
  for (const [at, put] of Object.entries(changes)) {
    const names = at.split('.');
    const last = names.pop() as string;
    const owner = names.reduce((value, key) => value[key] as Record<string, unknown>, root);
    if (put === undefined) delete owner[last];
    else owner[last] = put;
  }
  return root;
};
