import type { IssueList } from './issue-list.ts';
import type { LonLat } from './types.ts';

/** Any JSON object: nothing is known yet of its members. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads members of one object; each wrong one is an issue with its path, and reads as a harmless value of its type. */
export interface PropertyReader {
  text(name: string): string;
  textOrNull(name: string): string | null;
  /** A finite number, at least `least`. */
  number(name: string, least: number): number;
  flag(name: string): boolean;
  oneOf<T extends string | number | null>(name: string, allowed: readonly T[]): T;
  list(name: string): readonly unknown[];
}

export function readProperties(object: JsonObject, path: string, list: IssueList): PropertyReader {
  const wrong = (name: string, expected: string): void => {
    const value = object[name];
    const cause = value === undefined ? `"${name}" is missing.` : `"${name}" is ${describe(value)}.`;
    list.add(value === undefined ? 'missing' : 'wrong-value', `${path}.${name}`, cause, `Give it ${expected}.`);
  };
  return {
    text(name) {
      const value = object[name];
      if (typeof value === 'string' && value !== '') return value;
      wrong(name, 'a text');
      return '';
    },
    textOrNull(name) {
      const value = object[name];
      if (value === null || typeof value === 'string') return value;
      wrong(name, 'a text, or null');
      return null;
    },
    number(name, least) {
      const value = object[name];
      if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value;
      wrong(name, `a number of at least ${least}`);
      return least;
    },
    flag(name) {
      const value = object[name];
      if (typeof value === 'boolean') return value;
      wrong(name, 'true or false');
      return false;
    },
    oneOf(name, allowed) {
      const found = allowed.find((value) => value === object[name]);
      if (found !== undefined) return found;
      wrong(name, `one of ${allowed.map((value) => JSON.stringify(value)).join(', ')}`);
      return allowed[0]!;
    },
    list(name) {
      const value = object[name];
      if (Array.isArray(value)) return value;
      wrong(name, 'a list');
      return [];
    },
  };
}

/** A value as a person would name it, short. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return String(value);
}

/** A position of GeoJSON, longitude first; a third number, the height, is left aside. Null, with an issue, where it is none on earth. */
export function readLonLat(value: unknown, path: string, list: IssueList): LonLat | null {
  if (Array.isArray(value)) {
    const [lon, lat] = value as readonly unknown[];
    if (isWithin(lon, 180) && isWithin(lat, 90)) return [lon, lat];
  }
  const shown = Array.isArray(value) ? `[${value.slice(0, 2).map(describe).join(', ')}]` : describe(value);
  const remedy = 'Give [longitude, latitude] in degrees, longitude first.';
  list.add('wrong-position', path, `${shown} is not a position on earth.`, remedy);
  return null;
}

const isWithin = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && value >= -limit && value <= limit;
