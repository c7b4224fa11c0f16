import { describe, expect, it } from 'vitest';
import { contains, overlaps, widen } from '../../../src/time/span.ts';

describe('a span', () => {
  const span = { start: 10, end: 20 };

  it('holds its start and not its end', () => {
    expect([9, 10, 19, 20].map((t) => contains(span, t))).toEqual([false, true, true, false]);
  });

  it('overlaps what shares a moment with it, not what it only touches', () => {
    expect(overlaps(span, { start: 19, end: 30 })).toBe(true);
    expect(overlaps(span, { start: 20, end: 30 })).toBe(false);
    expect(overlaps(span, { start: 0, end: 10 })).toBe(false);
  });

  it('widens on both sides', () => {
    expect(widen(span, 5)).toEqual({ start: 5, end: 25 });
  });
});
