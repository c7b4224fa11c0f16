import { childPath } from './field.ts';
import { LIMITS } from './limits.ts';

/** Where a JSON text breaks off making sense: `offset` counts UTF-16 units from its start. */
export interface JsonFault {
  readonly code: 'broken-json' | 'too-deep' | 'too-many';
  readonly offset: number;
  readonly cause: string;
  readonly remedy: string;
}

export interface JsonScan {
  /** Null where the text is JSON. */
  readonly fault: JsonFault | null;
  /** Paths of members whose name an object holds twice: `JSON.parse` keeps the last and drops the others without a word. */
  readonly duplicates: readonly string[];
}

/** An object (with the names seen so far) or a list (names null) that is still open. */
interface Open {
  readonly path: string;
  readonly names: Set<string> | null;
  count: number;
}

type State = 'value' | 'first-value' | 'name' | 'first-name' | 'after';

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Walks a text once, in linear time and without recursion, to say what `JSON.parse` cannot: where it is broken, in the same words in every
 * browser, and which members are there twice. Nesting and objects beyond `LIMITS` are faults too.
 */
export const scanJson = (text: string): JsonScan => {
  const stack: Open[] = [];
  const duplicates: string[] = [];
  let [at, path]: [number, string] = [0, '$'];
  let state: State = 'value';
  const stop = (fault: JsonFault | null): JsonScan => ({ fault, duplicates });
  for (;;) {
    at = afterSpace(text, at);
    const char = text[at];
    const open = stack.at(-1);
    if (state === 'after' && open === undefined) {
      return stop(char === undefined ? null : faultAt(text, at, 'the end of the file'));
    }
    if (open !== undefined && closes(char, open, state)) {
      stack.pop();
      [at, state] = [at + 1, 'after'];
    } else if (state === 'after' && open !== undefined) {
      if (char !== ',') return stop(faultAt(text, at, open.names === null ? 'a comma or ]' : 'a comma or }'));
      open.count += 1;
      path = `${open.path}[${open.count}]`;
      [at, state] = [at + 1, open.names === null ? 'value' : 'name'];
    } else if (state === 'name' || state === 'first-name') {
      const end = char === '"' ? afterString(text, at) : null;
      if (end === null) return stop(faultAt(text, at, 'a name in double quotes'));
      const name = String(JSON.parse(text.slice(at, end)));
      path = childPath(open?.path ?? '$', name);
      if (open?.names?.has(name)) duplicates.push(path);
      open?.names?.add(name);
      if ((open?.names?.size ?? 0) > LIMITS.members) return stop(tooMany(at));
      at = afterSpace(text, end);
      if (text[at] !== ':') return stop(faultAt(text, at, 'a colon'));
      [at, state] = [at + 1, 'value'];
    } else if (char === '{' || char === '[') {
      if (stack.length === LIMITS.depth) return stop(tooDeep(at));
      stack.push({ path, names: char === '{' ? new Set() : null, count: 0 });
      path = `${path}[0]`;
      [at, state] = [at + 1, char === '{' ? 'first-name' : 'first-value'];
    } else {
      const end = char === '"' ? afterString(text, at) : afterScalar(text, at);
      if (end === null) return stop(faultAt(text, at, 'a value'));
      [at, state] = [end, 'after'];
    }
  }
};

/** A closing bracket fits after an entry and in an empty object or list, not after a comma. */
const closes = (char: string | undefined, { names }: Open, state: State): boolean =>
  char === (names === null ? ']' : '}') && (state === 'after' || state === 'first-value' || state === 'first-name');

const afterSpace = (text: string, from: number): number => {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return at;
};

/** The position behind a string's closing quote; null where it does not close, or holds a raw control character or an escape that JSON does not know. */
const afterString = (text: string, from: number): number | null => {
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === '"') return at + 1;
    if (char < ' ') return null;
    if (char !== '\\') continue;
    at += 1;
    const escaped = text[at] ?? '';
    if (escaped === 'u' && /^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
    else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) return null;
  }
  return null;
};

const afterScalar = (text: string, from: number): number | null => {
  SCALAR.lastIndex = from;
  return SCALAR.test(text) ? SCALAR.lastIndex : null;
};

const tooMany = (offset: number): JsonFault => ({
  code: 'too-many',
  offset,
  cause: `an object has more than ${LIMITS.members} members`,
  remedy: 'A case file has no such object: check that it is one.',
});

const tooDeep = (offset: number): JsonFault => ({
  code: 'too-deep',
  offset,
  cause: `brackets are nested more than ${LIMITS.depth} deep`,
  remedy: 'A case needs no more than eight levels.',
});

const faultAt = (text: string, offset: number, expected: string): JsonFault => {
  const found = text[offset];
  const cause = `${expected} is expected here, and there is ${found === undefined ? 'nothing more' : JSON.stringify(found)}`;
  return { code: 'broken-json', offset, cause, remedy: hint(text, offset) };
};

const hint = (text: string, offset: number): string => {
  const found = text[offset];
  const before = text
    .slice(Math.max(0, offset - 200), offset)
    .trimEnd()
    .at(-1);
  if (found === undefined) return 'The file breaks off: close what is open, or fetch the file again.';
  if (before === ',' && (found === '}' || found === ']')) return 'Take out the comma before it.';
  if (found === '/' || found === '#') return 'JSON has no comments: move the text into "notes".';
  if (found === "'") return 'Use double quotes.';
  if (found === '"') return 'A comma is missing before it, or the text is not closed or has a line break in it.';
  if (found === '<') return 'This looks like a web page, not like a case file: check the address.';
  return 'Check commas, quotes and brackets just before this place.';
};
