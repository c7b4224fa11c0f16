import { bearing, distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greatCircleKm, initialBearing } from '../../../src/network/great-circle.ts';

const KHASAN = [130.6467, 42.4281] as const;
const VLADIVOSTOK = [131.8824, 43.1111] as const;

describe('a great circle', () => {
  test('from Khasan to Vladivostok is 126 km long and begins to the north-east', () => {
    expect(greatCircleKm(KHASAN, VLADIVOSTOK)).toBeCloseTo(126, 0);
    expect(initialBearing(KHASAN, VLADIVOSTOK)).toBeCloseTo(53, 0);
  });

  test('is as long, and leaves in the direction, as Turf has it', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        expect(greatCircleKm(from, to)).toBe(distance(from, to, { units: 'kilometers' }));
        expect(initialBearing(from, to)).toBe((bearing(from, to) + 360) % 360);
      }),
      {
        numRuns: 2000,
        examples: [
          [
            [180, 0],
            [-179.99999999999997, 0],
          ],
        ],
      },
    );
  });

  test('over no way has no length', () => {
    expect(greatCircleKm(KHASAN, KHASAN)).toBe(0);
  });
});
