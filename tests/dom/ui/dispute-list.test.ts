import { describe, expect, test } from 'vitest';
import { createDisputeList } from '../../../src/ui/dispute-list.ts';
import type { DisputedReport } from '../../../src/ui/types.ts';
import { stringsFor } from '../../../src/words/strings.ts';

const createDisputed = (given: Partial<DisputedReport> = {}): DisputedReport => ({
  id: 'noon',
  headline: 'Left in the afternoon',
  lang: 'en',
  time: '“Sunday afternoon” (Sun 10 Sep 12:00–18:00, Pyongyang time)',
  attribution: 'KCNA',
  probability: 0.89,
  likely: '89 % likely',
  copies: null,
  seekTo: 100,
  ...given,
});

const EVENING = createDisputed({
  id: 'evening',
  headline: 'Left in the evening',
  lang: 'en',
  probability: 0.26,
  likely: '26 % likely',
  copies: 'with 1 copy, counted once',
  seekTo: 200,
});

const createList = () => {
  const sought: number[] = [];
  const list = createDisputeList({ evidence: stringsFor('en').evidence, onSeek: (t) => sought.push(t) });
  return { ...list, sought };
};

describe('reports that contradict each other', () => {
  test('stand side by side, each with its time, its source and its weight, its copies counted once', () => {
    const { element, update } = createList();
    update([{ sides: [[createDisputed()], [EVENING]] }]);
    const sides = [...element.querySelectorAll('.sl-dispute-side')].map(({ textContent }) => textContent);
    expect(sides).toHaveLength(2);
    expect(sides[0]).toContain('“Sunday afternoon”');
    expect(sides[0]).toContain('89 % likely');
    expect(sides[1]).toContain('with 1 copy, counted once');
    expect(element.querySelector('h2')?.textContent).toContain('1 question');
  });

  test('have it said once that each figure stands for itself, and why both together may be more than all', () => {
    const { element, update } = createList();
    update([{ sides: [[createDisputed()], [EVENING]] }]);
    expect([...element.querySelectorAll(':scope > p')].map(({ textContent }) => textContent)).toEqual([
      stringsFor('en').evidence.eachItsOwn,
    ]);
  });

  test('take the clock to what they speak of', () => {
    const { element, update, sought } = createList();
    update([{ sides: [[createDisputed()], [EVENING]] }]);
    for (const button of element.querySelectorAll('button')) button.click();
    expect(sought).toEqual([100, 200]);
  });

  test('are not spoken of where none do', () => {
    const { element, update } = createList();
    update([]);
    expect(element.hidden).toBe(true);
    update([{ sides: [[createDisputed()], [EVENING]] }]);
    expect(element.hidden).toBe(false);
  });

  test('of very many only the first are shown, and how many more there are', () => {
    const { element, update } = createList();
    const crowd = Array.from({ length: 9 }, (_, i) => createDisputed({ id: `r${i}` }));
    update(Array.from({ length: 8 }, () => ({ sides: [crowd, [EVENING]] })));
    expect(element.querySelectorAll('.sl-dispute')).toHaveLength(6);
    expect(element.textContent).toContain('and 2 more');
    expect(element.textContent).toContain('and 6 more');
  });
});
