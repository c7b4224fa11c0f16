import { readFileSync } from 'node:fs';
import { withChanges } from '../../support/with-changes.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const textOf = (name: string): string =>
  readFileSync(new URL(`../../fixtures/cases/${name}.json`, import.meta.url), 'utf8');

const TEXTS = { minimal: textOf('minimal'), full: textOf('full') };

/** A fresh copy of a case file among the fixtures. */
export const createCaseJson = (name: 'minimal' | 'full'): Json => JSON.parse(TEXTS[name]) as Json;

/** The fixture with the value at a dotted path replaced, or taken out where `put` is undefined. */
export const createChangedCase = (name: 'minimal' | 'full', changes: Readonly<Record<string, unknown>>): unknown =>
  withChanges(createCaseJson(name), changes);
