import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/case/langs.ts';
import type { Lang } from '../../../src/case/types.ts';
import { lateStringsFor } from '../../../src/words/late-strings.ts';
import { pageStringsFor } from '../../../src/words/page-strings.ts';
import { stringsFor } from '../../../src/words/strings.ts';

class Word extends String {
  map(write: (each: string) => string): readonly string[] {
    return [write('7')];
  }
  join(): string {
    return '7';
  }
}

/** What every phrase is filled with: at once a word, a number, a list, and a thing whose every property is a word, so that no phrase need be told from another. */
const filling = (): unknown =>
  new Proxy(new Word('7'), {
    get: (word, key) => {
      if (key === 'kind') return 'station';
      const value: unknown = Reflect.get(word, key);
      if (value === undefined && typeof key === 'string') return '7';
      return typeof value === 'function' ? value.bind(word) : value;
    },
  });

/** A text of a table with the way to it: `sentence.near`. Phrases are filled. */
interface Entry {
  readonly path: string;
  readonly text: string;
}

function entriesOf(value: unknown, path: string): readonly Entry[] {
  if (typeof value === 'string' || value instanceof String) return [{ path, text: String(value) }];
  if (typeof value === 'function') {
    const fillings = Array.from({ length: Math.max(1, value.length) }, filling);
    return entriesOf(value(...fillings), path);
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is neither text nor phrase`);
  return Object.entries(value).flatMap(([key, each]) => entriesOf(each, path === '' ? key : `${path}.${key}`));
}

const tableOf = (lang: Lang): ReadonlyMap<string, string> =>
  new Map(
    entriesOf({ ...stringsFor(lang), late: lateStringsFor(lang), page: pageStringsFor(lang) }, '').map(
      ({ path, text }) => [path, text],
    ),
  );

const ENGLISH = tableOf('en');

/** Names that are the same everywhere: of the language itself, of keys and of time scales. */
const NAMES = /^(locale|name|zones\.UTC|late\.ui\.keyTable\.\d+\.0)$/;

/** What stays in Latin letters within a phrase: names, keys, words of the web, and in Korean units of measure. */
const LATIN = {
  ko: /Access-Control-Allow-Origin|sandbox|Sightline|WebGL|Ctrl|Shift|UTC|CSV|far-east|MB|(?<![A-Za-z])k?m(?![A-Za-z])/g,
  ru: /Access-Control-Allow-Origin|sandbox|Sightline|WebGL|Ctrl|Shift|UTC|CSV|far-east/g,
} as const;

describe.each(LANGS)('the table of %s', (lang) => {
  const table = tableOf(lang);

  it('has every text that English has, and no other', () => {
    expect([...table.keys()].toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  });

  it('has no empty text', () => {
    expect([...table].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fills every phrase without a hole', () => {
    expect([...table].filter(([, text]) => /undefined|null|NaN|\[object|function|=>/.test(text))).toEqual([]);
  });

  it('loses nothing that a phrase is filled with', () => {
    const without = [...table].filter(([path, text]) => ENGLISH.get(path)!.includes('7') && !text.includes('7'));
    expect(without).toEqual([]);
  });

  it('has no blank at an end and none doubled', () => {
    expect([...table].filter(([, text]) => /^\s|\s$|\s\s/.test(text))).toEqual([]);
  });
});

describe.each(['ko', 'ru'] as const)('the table of %s', (lang) => {
  const table = tableOf(lang);
  const isWord = (text: string): boolean => /\p{L}/u.test(text.replace(LATIN[lang], ''));

  it('leaves nothing in English', () => {
    const words = [...ENGLISH].filter(([path, text]) => !NAMES.test(path) && isWord(text));
    expect(words.length).toBeGreaterThan(150);
    expect(words.filter(([path, text]) => table.get(path) === text)).toEqual([]);
  });

  it('is written in its own letters', () => {
    const texts = [...table].filter(([path]) => !NAMES.test(path));
    expect(texts.filter(([, text]) => /[A-Za-z]{2,}/.test(text.replace(LATIN[lang], '')))).toEqual([]);
  });
});
