import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/journey/types.ts';
import { effectWords } from '../../../src/words/effect-words.ts';
import { createStory, type Told } from '../scene/create-story.ts';

const TOLD: readonly Told[] = [
  { id: 'a', place: 'alder', from: 1 },
  { id: 'b', place: 'mill', from: 2 },
];
const { case: subject } = createStory(TOLD, 30);

const wordsOf = (given: Partial<Verdict>, leftOut: readonly string[] = [], lang: 'en' | 'ko' | 'ru' = 'en') =>
  effectWords(
    {
      reportId: 'b',
      standing: 'used',
      copyOf: null,
      holds: 0.9,
      probability: 0.89,
      conflicts: [],
      moreConflicts: 0,
      gain: null,
      ...given,
    },
    (id) => leftOut.includes(id),
    subject,
    lang,
  );

describe('what a report did to the journey', () => {
  test('begins with how likely it is, where it counts', () => {
    expect(wordsOf({})).toEqual(['counts: 89 % likely as reported']);
    expect(wordsOf({ probability: 0.26 })).toEqual(['doubtful: 26 % likely as reported']);
  });

  test('goes on with how much it narrows the journey, once that is known', () => {
    const gainIn = (gain: number) => wordsOf({ gain })[1];
    expect(gainIn(0.15)).toBe('narrows the journey by 15 %');
    expect(gainIn(0.009)).toBe('hardly narrows the journey');
    expect(gainIn(-0.009)).toBe('hardly narrows the journey');
    expect(gainIn(-0.2)).toMatch(/^widens the journey/);
  });

  test('is nothing where it was left out, nor where the report that speaks for it was', () => {
    const silent = { probability: null, holds: null };
    expect(wordsOf({ ...silent, standing: 'left-out' })).toEqual(['left out by you']);
    expect(wordsOf({ ...silent, standing: 'copy', copyOf: 'a' })[0]).toMatch(/same origin as “.*”, not counted again/);
    expect(wordsOf({ ...silent, standing: 'copy', copyOf: 'a' }, ['a'])[0]).toMatch(
      /same origin as “.*”, left out with it/,
    );
  });

  test('is said in each language', () => {
    expect(wordsOf({ gain: 0.15 }, [], 'ko')).toEqual(['반영됨: 보도대로일 확률 89%', '추정 범위를 15% 좁힘']);
    expect(wordsOf({ gain: 0.15 }, [], 'ru')[1]).toContain('на 15\u00a0%');
  });
});
