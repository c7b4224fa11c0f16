import { describe, expect, it } from 'vitest';
import { logTotal } from '../../../src/journey/log-total.ts';

describe('logTotal', () => {
  it('is the logarithm of the sum', () => {
    expect(logTotal([Math.log(2), Math.log(3), Math.log(5)])).toBeCloseTo(Math.log(10), 12);
    expect(logTotal([-7])).toBe(-7);
  });

  it('holds where the numbers themselves would vanish or burst', () => {
    expect(logTotal([-2000, -2000])).toBeCloseTo(-2000 + Math.log(2), 12);
    expect(logTotal([2000, 2000])).toBeCloseTo(2000 + Math.log(2), 12);
  });

  it('passes over what is nothing, and is nothing where all is', () => {
    expect(logTotal([Number.NEGATIVE_INFINITY, 1])).toBe(1);
    expect(logTotal([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY);
    expect(logTotal([])).toBe(Number.NEGATIVE_INFINITY);
  });
});
