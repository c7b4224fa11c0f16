import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, quantile, spreadOf, tailOf } from '../../bench/statistics.ts';

const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 });

describe('of measured values', () => {
  test('the median is the middle one, in whatever order they came', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2);
  });

  test('of a hundred the 95th percentile is the 95th', () => {
    expect(
      quantile(
        Array.from({ length: 100 }, (_, i) => 100 - i),
        0.95,
      ),
    ).toBe(95);
  });

  test('of waits the usual one, that of the slowest in twenty, and the worst are told', () => {
    expect(tailOf(Array.from({ length: 100 }, (_, i) => 100 - i))).toEqual({ median: 50, p95: 95, greatest: 100 });
  });

  test('a quantile is one of the values, and at least its share is not above it', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const found = quantile(all, share);
        expect(all).toContain(found);
        expect(all.filter((each) => each <= found).length).toBeGreaterThanOrEqual(share * all.length - 1e-9);
      }),
    );
  });

  test('the spread holds its median', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { least, median: middle, greatest } = spreadOf(all);
        expect(least <= middle && middle <= greatest).toBe(true);
      }),
    );
  });
});
