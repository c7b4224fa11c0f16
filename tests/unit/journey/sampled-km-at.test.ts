import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampledKmAt } from '../../../src/journey/sampled-km-at.ts';
import type { SampledJourney } from '../../../src/journey/types.ts';
import { kmAt } from './km-at.ts';

/** Runs, stops and at one moment a run of no time, as rounding may leave it. */
const STOPPING: SampledJourney = {
  t: Float32Array.of(100, 400, 700, 1000, 1000, 1300),
  km: Float32Array.of(0, 10, 10, 30, 31, 40),
};

test('between the points of a drawn journey the train runs evenly, or stands', () => {
  expect([100, 250, 400, 550, 700, 850].map((t) => sampledKmAt(STOPPING, t))).toEqual([0, 5, 10, 10, 10, 20]);
});

test('before the first point it stands where it begins, after the last where it ends', () => {
  expect(sampledKmAt(STOPPING, -1e6)).toBe(0);
  expect(sampledKmAt(STOPPING, 1e6)).toBe(40);
});

test('it never runs backwards, and agrees with a search point by point', () => {
  const moment = fc.double({ min: 0, max: 1400, noNaN: true });
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      expect(sampledKmAt(STOPPING, Math.max(a, b))).toBeGreaterThanOrEqual(sampledKmAt(STOPPING, Math.min(a, b)));
      expect(sampledKmAt(STOPPING, a)).toBeCloseTo(kmAt(STOPPING, a), 6);
    }),
  );
});
