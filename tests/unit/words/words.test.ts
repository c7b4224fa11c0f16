import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/journey/types.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { distanceReadouts } from '../../../src/words/distance-words.ts';
import { durationRangeWords, durationWords } from '../../../src/words/duration-words.ts';
import { gradeCode, gradeKey, gradeWords } from '../../../src/words/grade-words.ts';
import { kmRangeWords, kmWords, percentWords } from '../../../src/words/number-words.ts';
import { standingWords } from '../../../src/words/standing-words.ts';
import { createCase, createStory, HOUR } from '../scene/create-story.ts';

describe('durations', () => {
  it.each([
    [40, '40 s'],
    [25 * 60, '25 min'],
    [4 * HOUR, '4 h'],
    [31 * HOUR, '31 h'],
    [72 * HOUR, '3 days'],
  ])('says %i s as %s', (seconds, words) => {
    expect(durationWords(seconds, 'en')).toBe(words);
  });

  it('keeps a range a range, in one unit', () => {
    expect(durationRangeWords(2 * HOUR, 6 * HOUR, 'en')).toBe('2–6 h');
    expect(durationRangeWords(3.9 * HOUR, 4.1 * HOUR, 'en')).toBe('4 h');
    expect(durationRangeWords(0, 10 * HOUR, 'en')).toBe('up to 10 h');
  });
});

describe('numbers', () => {
  it('groups thousands', () => {
    expect(kmWords(1176.6, 'en')).toBe('1,177 km');
  });

  it('rounds an interval outward, so that it never promises too much', () => {
    expect(kmRangeWords(904.9, 961.1, 'en')).toBe('km 904–962');
    expect(kmRangeWords(850, 850, 'en')).toBe('km 850');
  });

  it('never makes the uncertain certain', () => {
    expect(percentWords(0.996, 'en')).toBe('>99 %');
    expect(percentWords(0.004, 'en')).toBe('<1 %');
    expect(percentWords(1, 'en')).toBe('100 %');
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share) => {
        expect(['0 %', '100 %']).not.toContain(percentWords(share, 'en'));
      }),
    );
  });
});

describe('grades', () => {
  it('are said in plain words beside the code', () => {
    const grade = { source: 'C', information: 2 } as const;
    expect(gradeCode(grade)).toBe('C2');
    expect(gradeWords(grade, 'en')).toBe('fairly reliable source, probably true');
    expect(gradeKey(grade, 'en')).toEqual(['C (A–F): fairly reliable source', '2 (1–6): probably true']);
  });
});

describe('the standing of a report', () => {
  const story = createCase([{ id: 'a' }, { id: 'b' }]);
  const verdict = (over: Partial<Verdict>): Verdict => ({
    reportId: 'a',
    standing: 'used',
    copyOf: null,
    holds: null,
    probability: 0.9,
    conflicts: [],
    moreConflicts: 0,
    gain: null,
    ...over,
  });

  it.each<readonly [Partial<Verdict>, string]>([
    [{}, 'counts'],
    [{ probability: 0.27 }, 'doubtful: 27 % likely as reported'],
    [{ probability: 0.1, conflicts: ['b'] }, 'contradicted by “Headline of b”: 10 % likely as reported'],
    [{ standing: 'copy', copyOf: 'b', probability: null }, 'same origin as “Headline of b”, not counted again'],
    [{ standing: 'unpublished' }, 'not yet published then'],
    [{ standing: 'expectation' }, 'an expectation, not a sighting'],
    [{ standing: 'other-subject' }, 'not about the train'],
  ])('%j is %s', (over, words) => {
    expect(standingWords(verdict(over), story, 'en')).toBe(words);
  });
});

describe('distances as the clock runs', () => {
  const story = createStory([
    { id: 'left', kind: 'departed', place: 'alder', from: 8 },
    { id: 'there', kind: 'arrived', place: 'delta', from: 9 },
  ]);

  it('are about, as the position is', () => {
    const readouts = distanceReadouts(sceneAt(story, 8.5 * HOUR).distances, story.case, 'en');
    expect(readouts.map(({ label }) => label)).toEqual(['Run', 'To go', 'Straight to Alder', 'Straight to Delta']);
    for (const { value } of readouts) expect(value).toMatch(/^about \d+ km$/);
  });

  it('have run and to go add up to the whole way at every moment', () => {
    const { lengthKm } = story.ranked[0]!.route;
    for (let hours = 8.05; hours < 9; hours += 0.05) {
      const [run, toGo] = distanceReadouts(sceneAt(story, hours * HOUR).distances, story.case, 'en');
      const kmOf = (value: string): number => Number(/\d+/.exec(value)![0]);
      expect(kmOf(run!.value) + kmOf(toGo!.value)).toBe(Math.round(lengthKm));
    }
  });

  it('are absent, not zero, without a position', () => {
    expect(distanceReadouts(sceneAt(story, 0).distances, story.case, 'en')).toEqual([]);
  });
});
