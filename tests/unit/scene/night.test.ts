import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { altitudeOf, darknessAt, nightMoment, nightRing } from '../../../src/scene/night.ts';
import { sunAltitude } from '../../../src/scene/sun.ts';

/** 2023-09-10T00:00Z and four days from then on. */
const START = 1_694_304_000;
const anyEpoch = fc.integer({ min: START, max: START + 4 * 86_400 });

describe('the night over a map', () => {
  test('is dark where the sun is down by twelve degrees, light where it is up, and between them in between', () => {
    expect(darknessAt(5)).toBe(0);
    expect(darknessAt(-0.8)).toBe(0);
    expect(darknessAt(-20)).toBe(1);
    expect(darknessAt(-6)).toBeGreaterThan(0.4);
    expect(darknessAt(-6)).toBeLessThan(0.5);
    expect(darknessAt(altitudeOf(0.3))).toBeCloseTo(0.3);
  });

  test('has its edge where the sun stands so high as was asked', () => {
    fc.assert(
      fc.property(anyEpoch, fc.double({ min: -12, max: 0, noNaN: true }), (epoch, altitude) => {
        for (const [lon, lat] of nightRing(epoch, altitude, 130)) {
          if (Math.abs(lat) < 60) expect(sunAltitude(epoch, [lon, lat])).toBeCloseTo(altitude, 6);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is the night nearest to the map, whatever the hour', () => {
    fc.assert(
      fc.property(anyEpoch, (epoch) => {
        const lons = nightRing(epoch, 0, 130).map(([lon]) => lon);
        expect(Math.abs((Math.min(...lons) + Math.max(...lons)) / 2 - 130)).toBeLessThanOrEqual(180.001);
      }),
    );
  });

  test('moves every two minutes, not with every second', () => {
    expect(nightMoment(START + 119)).toBe(START);
    expect(nightMoment(START + 120)).toBe(START + 120);
  });
});
