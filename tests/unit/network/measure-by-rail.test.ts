import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greatCircleKm } from '../../../src/network/great-circle.ts';
import { measureByRail } from '../../../src/network/measure-by-rail.ts';
import type { LonLat } from '../../../src/network/types.ts';
import { createKim } from '../../support/kim-2023.ts';

const { network } = createKim();
const at = (station: string): LonLat => network.stations.get(station)!.at;
const stations = [...network.stations.values()].map((station) => station.at);
const anyStation = fc.constantFrom(...stations);
const km = (from: LonLat, to: LonLat): number => measureByRail(network, from, to)?.km ?? Number.POSITIVE_INFINITY;
const RUNS = { numRuns: 60 };

describe('along the rails', () => {
  test('Pyongyang to Vladivostok is 1,175 km, without the way into Baranovsky and out, and the line is drawn from end to end', () => {
    const measured = measureByRail(network, at('pyongyang'), at('vladivostok'))!;
    expect(measured.km).toBeCloseTo(1177 - 2 * 0.9, 1);
    expect(measured.offRailKm).toEqual([expect.closeTo(0, 1), expect.closeTo(0, 1)]);
    expect(greatCircleKm(measured.line[0]!, at('pyongyang'))).toBeLessThan(0.1);
    expect(greatCircleKm(measured.line.at(-1)!, at('vladivostok'))).toBeLessThan(0.1);
  });

  test('it is as far there as back', () => {
    fc.assert(
      fc.property(anyStation, anyStation, (a, b) => {
        expect(km(a, b)).toBeCloseTo(km(b, a), 6);
      }),
      RUNS,
    );
  });

  test('no way by a third place is shorter', () => {
    fc.assert(
      fc.property(anyStation, anyStation, anyStation, (a, b, c) => {
        expect(km(a, c)).toBeLessThanOrEqual(km(a, b) + km(b, c) + 1e-6);
      }),
      RUNS,
    );
  });

  test('a spot beside the rails is measured from the nearest of them, and it is said how far that is', () => {
    const [lon, lat] = at('ussuriysk');
    const beside = measureByRail(network, [lon - 0.1, lat], at('ussuriysk'))!;
    expect(beside.offRailKm[0]).toBeGreaterThan(2);
    expect(beside.offRailKm[0]).toBeLessThan(9);
  });

  test('there is nothing to measure from the open sea', () => {
    expect(measureByRail(network, [134, 40], at('vladivostok'))).toBeNull();
  });

  test('a spot is no way from itself', () => {
    expect(measureByRail(network, at('khasan'), at('khasan'))?.km).toBe(0);
  });
});

/** Great circles between cities, by the haversine formula on a sphere of 6,371 km. */
test.each([
  ['Pyongyang', 'Vladivostok', [125.738, 39.019], [131.881, 43.113], 686],
  ['Seoul', 'Tokyo', [126.978, 37.566], [139.692, 35.69], 1156],
  ['Moscow', 'Vladivostok', [37.617, 55.756], [131.887, 43.115], 6416],
] as const)('from %s to %s it is known how far a straight line is', (_, __, from, to, known) => {
  expect(Math.abs(greatCircleKm(from, to) / known - 1)).toBeLessThan(0.006);
});

test('a straight line is the shortest, and equally long both ways', () => {
  const spot = fc.tuple(fc.double({ min: 124, max: 142, noNaN: true }), fc.double({ min: 37, max: 53, noNaN: true }));
  fc.assert(
    fc.property(spot, spot, spot, (a, b, c) => {
      expect(greatCircleKm(a, b)).toBeCloseTo(greatCircleKm(b, a), 6);
      expect(greatCircleKm(a, c)).toBeLessThanOrEqual(greatCircleKm(a, b) + greatCircleKm(b, c) + 1e-6);
    }),
  );
});
