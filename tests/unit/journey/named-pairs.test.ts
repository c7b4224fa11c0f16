import { describe, expect, it } from 'vitest';
import { namedPairs } from '../../../src/journey/named-pairs.ts';

const pairsOf = (named: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  namedPairs(new Map(Object.entries(named))).map(({ a, b }) => a + b);

describe('pairs of reports in conflict', () => {
  it('are there once where both sides name each other', () => {
    expect(pairsOf({ a: ['b'], b: ['a'] })).toEqual(['ab']);
  });

  it('are there where only one side names the other, as one with too many conflicts does not', () => {
    expect(pairsOf({ a: [], b: ['a'] })).toEqual(['ab']);
    expect(pairsOf({ a: ['b'], b: [] })).toEqual(['ab']);
  });

  it('are there where the other side names nothing at all', () => {
    expect(pairsOf({ b: ['a'] })).toEqual(['ab']);
  });

  it('come in the order of ids, whatever the order of the names', () => {
    expect(pairsOf({ c: ['b', 'a'], b: ['c', 'a'], a: ['c', 'b'] })).toEqual(['ab', 'ac', 'bc']);
  });

  it('are none where nothing is named', () => {
    expect(pairsOf({ a: [], b: [] })).toEqual([]);
  });
});
