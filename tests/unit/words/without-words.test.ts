import { describe, expect, test } from 'vitest';
import type { WithoutEffect } from '../../../src/scene/without-effect.ts';
import { anyOneWords, withoutWords } from '../../../src/words/without-words.ts';

const other = (had: readonly [number, number], has: readonly [number, number]): WithoutEffect => ({
  type: 'other',
  had: { fromKm: had[0], toKm: had[1] },
  has: { fromKm: has[0], toKm: has[1] },
});
const SAME: WithoutEffect = { type: 'same', withinKm: 4 };
const said = (effect: WithoutEffect | null, instead: readonly string[] = [], saidOnce = false) =>
  withoutWords(effect, instead, saidOnce, 'en');

describe('what would be without a report', () => {
  test('is another stretch, and how much wider or narrower', () => {
    expect(said(other([900, 920], [880, 940]))).toBe('Without it, nine in ten: km 880–940, 40 km wider.');
    expect(said(other([880, 940], [900, 920]))).toBe('Without it, nine in ten: km 900–920, 40 km narrower.');
  });

  test('is one as wide in another place, and how far off', () => {
    expect(said(other([900, 920], [930, 950]))).toBe('Without it, nine in ten: km 930–950, 30 km further on.');
    expect(said(other([900, 920], [870, 890]))).toBe('Without it, nine in ten: km 870–890, 30 km further back.');
  });

  test('is the same to within some kilometres, with what would hold the train in its place', () => {
    expect(said(SAME, ['At Khasan'])).toBe(
      'Without it, the same to within 4 km: “At Khasan” would hold the train in its place.',
    );
    expect(said(SAME)).toBe('Without it, the same to within 4 km: the other reports here hold the train as closely.');
  });

  test('is only what would hold the train, where it is said once that no report matters', () => {
    expect(said(SAME, ['At Khasan', 'Near Khasan'], true)).toBe(
      'Without it, “At Khasan” and “Near Khasan” would hold the train in its place.',
    );
    expect(anyOneWords(4, 'en')).toBe(
      'Any one of these reports could be wrong: without it the train would be on the same stretch, to within 4 km.',
    );
  });

  test('is no position where no other report gives one', () => {
    expect(said({ type: 'nothing' })).toBe('Without it, no position.');
    expect(said(null)).toBe('');
  });
});
