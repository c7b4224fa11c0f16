import { type IssueLog, MUTED_LOG } from './issue-log.ts';
import { nearest } from './nearest.ts';

/** A value somewhere in a case file, with the JSON path it stands at. `value` is `undefined` where the member is absent. */
export interface Field {
  readonly value: unknown;
  readonly path: string;
  readonly log: IssueLog;
}

/** Reads a value. Where it is wrong, it says so in the log and returns any value of the type: with an error in the log no case comes out. */
export type Reader<T> = (field: Field) => T;

export type Members<Name extends string> = Readonly<Record<Name, Field>>;

/** The members of an object by name. Anything but an object is an error; members beyond `names` are warned of, with the name that may have been meant. */
export const membersOf = <Name extends string>(field: Field, names: readonly Name[]): Members<Name> => {
  const { value, path } = field;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject) wrongType(field, 'an object in braces');
  const log = isObject ? field.log : MUTED_LOG;
  const source: object = isObject ? value : {};
  const unknown = Object.keys(source).filter((key) => !(names as readonly string[]).includes(key));
  if (unknown.length > 0) warnOfUnknown(unknown, names, { ...field, log });
  const entries = names.map((name) => [name, { value: ownValue(source, name), path: childPath(path, name), log }]);
  return Object.fromEntries(entries) as Members<Name>;
};

/** Members that are named one by one; beyond that an object is not a slip of the pen but another kind of file. */
const UNKNOWN_NAMED = 10;

const warnOfUnknown = (keys: readonly string[], names: readonly string[], { path, log }: Field): void => {
  for (const key of keys.slice(0, UNKNOWN_NAMED)) {
    const meant = nearest(key, names);
    log.warning(
      'unknown-member',
      childPath(path, key),
      `"${shown(key)}" is not a member of this object and is not read`,
      meant === null ? `Known here: ${names.join(', ')}.` : `Did you mean "${meant}"?`,
    );
  }
  if (keys.length <= UNKNOWN_NAMED) return;
  const rest = keys.length - UNKNOWN_NAMED;
  log.warning('unknown-member', path, `${rest} more members here are not read`, `Known here: ${names.join(', ')}.`);
};

/** Only what the file itself holds: a name such as `constructor` finds nothing of the language's own. */
const ownValue = (source: object, name: string): unknown =>
  Object.hasOwn(source, name) ? (source as Readonly<Record<string, unknown>>)[name] : undefined;

export const childPath = (path: string, key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(shown(key))}]`;

/** An excerpt of untrusted text that is short enough for a message. */
export const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const wrongType = ({ value, path, log }: Field, expected: string): void => {
  const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
  log.error('wrong-type', path, `here is ${found} where ${expected} belongs`, `Write ${expected}.`);
};

export const required = <T>(field: Field, read: Reader<T>, fallback: T): T => {
  if (field.value !== undefined) return read(field);
  field.log.error('missing-member', field.path, 'this member is missing', 'Add it; the format does not do without it.');
  return fallback;
};

export const optional = <T, U>(field: Field, read: Reader<T>, absent: U): T | U =>
  field.value === undefined ? absent : read(field);

/** Reads each entry of a list. A list longer than `limit` is an error and is not looked into. */
export const listOf =
  <T>(read: Reader<T>, limit: number) =>
  (field: Field): readonly T[] => {
    const { value, path, log } = field;
    if (!Array.isArray(value)) {
      wrongType(field, 'a list in brackets');
      return [];
    }
    if (value.length > limit) {
      log.error('too-many', path, `there are ${value.length} entries, and ${limit} is the limit`, 'Split the case.');
      return [];
    }
    return value.map((entry: unknown, i) => read({ value: entry, path: `${path}[${i}]`, log }));
  };
