import { describe, expect, test } from 'vitest';
import { GENERIC_PRIOR, type JourneyPrior, REGIONAL_PRIOR } from '../../../src/journey/prior.ts';
import { runPrior } from '../../../src/journey/run-prior.ts';

const over = (...lengths: readonly number[]): JourneyPrior => runPrior(lengths.map((lengthKm) => ({ lengthKm })));
const shareOf = ({ speeds }: JourneyPrior, manner: string): number =>
  speeds.reduce((sum, speed) => sum + (speed.manner === manner ? speed.share : 0), 0);

describe('the prior by the length of the run', () => {
  test('is that of any train from 250 km on, by the longest route', () => {
    expect(over(250)).toBe(GENERIC_PRIOR);
    expect(over(60, 1177)).toBe(GENERIC_PRIOR);
  });

  test('is that of a regional train up to 100 km', () => {
    expect(over(60)).toEqual(REGIONAL_PRIOR);
    expect(over(100)).toEqual(REGIONAL_PRIOR);
  });

  test('goes evenly from one to the other between', () => {
    const held = [100, 150, 200, 250].map((km) => shareOf(over(km), 'held-up'));
    expect(held[2]! - held[1]!).toBeCloseTo(held[1]! - held[0]!, 12);
    expect(held[3]! - held[2]!).toBeCloseTo(held[1]! - held[0]!, 12);
    const [steady] = over(175).open.steady.stop.parts;
    expect(steady!.meanS).toBeCloseTo((120 + 90) / 2, 12);
  });

  test.each([10, 100, 160, 249, 3000])('is one prior at %i km: shares add up to 1', (km) => {
    const { speeds, open } = over(km);
    expect(speeds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const { stop } of Object.values(open)) {
      expect(stop.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });
});
