import { describe, expect, test } from 'vitest';
import { GENERIC_PRIOR, type JourneyPrior, REGIONAL_PRIOR } from '../../../src/journey/prior.ts';
import { runPrior } from '../../../src/journey/run-prior.ts';
import { fastestKmh } from '../../../src/journey/speed-classes.ts';

const over = (...lengths: readonly number[]): JourneyPrior => runPrior(lengths.map((lengthKm) => ({ lengthKm })));
const shareOf = ({ speeds }: JourneyPrior, manner: string): number =>
  speeds.reduce((sum, speed) => sum + (speed.manner === manner ? speed.share : 0), 0);

describe('the prior by the length of the run', () => {
  test('is that of any train from 200 km on, by the longest route', () => {
    expect(over(200)).toBe(GENERIC_PRIOR);
    expect(over(60, 1177)).toBe(GENERIC_PRIOR);
  });

  test('is that of a regional train up to 100 km', () => {
    expect(over(60)).toEqual(REGIONAL_PRIOR);
    expect(over(100)).toEqual(REGIONAL_PRIOR);
  });

  test('goes evenly from one to the other between', () => {
    const held = [100, 133, 166, 199].map((km) => shareOf(over(km), 'held-up'));
    expect(held[2]! - held[1]!).toBeCloseTo(held[1]! - held[0]!, 12);
    expect(held[3]! - held[2]!).toBeCloseTo(held[1]! - held[0]!, 12);
    const [steady] = over(150).open.steady.stop.parts;
    expect(steady!.meanS).toBeCloseTo((120 + 90) / 2, 12);
  });

  test('wastes no class on a speed at which no such train runs, and keeps the fastest of any train', () => {
    for (const { kmh, share } of REGIONAL_PRIOR.speeds) expect(share, `${kmh} km/h`).toBeGreaterThan(0);
    for (const km of [60, 150]) expect(fastestKmh(over(km))).toBe(fastestKmh(GENERIC_PRIOR));
  });

  test('has classes of speed between those of the two, fastest first', () => {
    const steadyOf = ({ speeds }: JourneyPrior) => speeds.filter(({ manner }) => manner === 'steady');
    const [short, between, any] = [over(100), over(150), over(200)].map(steadyOf);
    for (const [i, { kmh }] of between!.entries()) {
      expect(kmh).toBeCloseTo((short![i]!.kmh + any![i]!.kmh) / 2, 12);
      if (i > 0) expect(kmh).toBeLessThan(between![i - 1]!.kmh);
    }
  });

  test.each([10, 100, 160, 199, 3000])('is one prior at %i km: shares add up to 1', (km) => {
    const { speeds, open } = over(km);
    expect(speeds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const { stop } of Object.values(open)) {
      expect(stop.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });
});
