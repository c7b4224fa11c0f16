import { describe, expect, test } from 'vitest';
import { budget, budgetLine } from '../../bench/budget.ts';

describe('a budget', () => {
  test('is met up to its bound, and not beyond', () => {
    expect(budget('a frame', 1.6, 1.6, 'x').isMet).toBe(true);
    expect(budget('a frame', 1.61, 1.6, 'x').isMet).toBe(false);
  });

  test('is not met by a figure that could not be had', () => {
    expect(budget('a frame', Number.NaN, 1.6, 'x').isMet).toBe(false);
  });

  test('is told with its figure, its bound and the outcome', () => {
    expect(budgetLine(budget('a frame', 2.345, 1.6, 'x')).replaceAll(/ +/g, ' ')).toBe(
      'a frame 2.35 x at most 1.60 x not met',
    );
    expect(budgetLine(budget('an answer', 4387.4, 150, 'ms'))).toContain('4387 ms');
    expect(budgetLine(budget('listeners', 0, 0, '')).replaceAll(/ +/g, ' ')).toBe('listeners 0 at most 0 met');
  });
});
