import { describe, expect, test } from 'vitest';
import { compassPoint } from '../../../src/network/compass-point.ts';
import { findRoute } from '../../../src/network/find-route.ts';
import { greatCircleKm, initialBearing } from '../../../src/network/great-circle.ts';
import { locate } from '../../../src/network/locate.ts';
import { nearestOnRoute } from '../../../src/network/nearest-on-route.ts';
import { pointAt } from '../../../src/network/point-at.ts';
import { railStretch } from '../../../src/network/rail-stretch.ts';
import { sharedPrefixKm } from '../../../src/network/shared-prefix-km.ts';
import {
  createFarEastNetwork,
  createPlace,
  createPlaces,
  createPlan,
  createRoute,
  expectError,
  expectValue,
} from './create-network.ts';

const network = createFarEastNetwork();
const places = createPlaces(network);
const reversing = createRoute(network, ['pyongyang', 'baranovsky', 'vladivostok'], ['baranovsky']);
const byUssuriysk = createRoute(network, ['pyongyang', 'ussuriysk', 'vladivostok'], ['ussuriysk']);
const north = createRoute(network, ['pyongyang', 'ussuriysk', 'ledyanaya']);
const stationKm = (route: typeof north, id: string) =>
  route.stations.filter(({ station }) => station === id).map(({ km }) => km);
const at = (id: string) => network.stations.get(id)!.at;

test('the network bears the name by which cases ask for it', () => {
  expect(network.id).toBe('far-east');
});

describe('routes from Pyongyang', () => {
  test('are 1,177 km to Vladivostok, reversing at Baranovsky', () => {
    expect(reversing.lengthKm).toBeCloseTo(1177, 0);
    expect(reversing.reversals).toEqual(stationKm(reversing, 'baranovsky'));
  });

  test('are 1,222 km to Vladivostok by Ussuriysk', () => {
    expect(byUssuriysk.lengthKm).toBeCloseTo(1222, 0);
    expect(byUssuriysk.reversals).toEqual(stationKm(byUssuriysk, 'ussuriysk'));
  });

  test('are about 2,525 km to Ledyanaya, without a reversal', () => {
    expect(Math.abs(north.lengthKm - 2525)).toBeLessThanOrEqual(1);
    expect(north.reversals).toEqual([]);
  });

  test('demand a reversal on the way to Vladivostok, and name Baranovsky', () => {
    const issue = expectError(findRoute(network, createPlan(['pyongyang', 'vladivostok']), places));
    expect(issue).toMatchObject({ code: 'needs-reversal', place: 'baranovsky' });
  });

  test('part at Baranovsky and at Ussuriysk', () => {
    expect(sharedPrefixKm(reversing, byUssuriysk)).toBe(stationKm(reversing, 'baranovsky')[0]);
    expect(sharedPrefixKm(byUssuriysk, north)).toBe(stationKm(north, 'ussuriysk')[0]);
  });

  test('leave the dual gauge at Khasan', () => {
    expect(north.gaugeBreaks).toEqual([850]);
    expect(stationKm(north, 'khasan')).toEqual([850]);
    expect(stationKm(north, 'tumangang')).toEqual([845]);
  });

  test('run between Baranovsky and Ussuriysk twice, there and back', () => {
    expect(stationKm(byUssuriysk, 'baranovsky')).toHaveLength(2);
    const stretch = createPlace('stretch', { type: 'stretch', from: 'baranovsky', to: 'ussuriysk' });
    const { intervals } = expectValue(locate(byUssuriysk, network, stretch, places));
    expect(intervals.map(({ fromKm, toKm }) => toKm - fromKm)).toEqual([22.5, 22.5]);
    expect(nearestOnRoute(byUssuriysk, at('banevurovo'), 2)).toHaveLength(2);
  });
});

describe('the Razdolnaya bridge', () => {
  const bridgeKm = 850 + 238 - 2.5;

  test.each([reversing, byUssuriysk, north].map((route) => [route.id, route] as const))(
    'is kilometre 2.5 before Baranovsky on %s',
    (_, route) => {
      expect(stationKm(route, 'razdolnaya-bridge')).toEqual([bridgeKm]);
      const [lon, lat] = at('razdolnaya-bridge');
      expect(greatCircleKm(pointAt(route, bridgeKm).at, [lon, lat])).toBeLessThan(0.5);
    },
  );

  test('is there as a point too, within its 400 m', () => {
    const point = createPlace('bridge', { type: 'point', lon: 131.9198, lat: 43.6327 }, 0.4);
    const { intervals, widened } = expectValue(locate(north, network, point, places));
    expect(widened).toBe(false);
    expect(intervals[0]!.fromKm).toBeLessThan(bridgeKm);
    expect(intervals[0]!.toKm).toBeGreaterThan(bridgeKm);
  });

  test('lies between Khasan and Vladivostok even for a train that goes north', () => {
    const line = createPlace('line', { type: 'stretch', from: 'khasan', to: 'vladivostok' });
    const { intervals } = expectValue(locate(north, network, line, places));
    expect(intervals).toHaveLength(1);
    expect(intervals[0]!.fromKm).toBe(850);
    expect(intervals[0]!.toKm).toBeCloseTo(850 + 237.1, 6);
  });
});

describe('Pyongyang to Vladivostok', () => {
  test('is 688 km as the crow flies, to the north-east', () => {
    expect(greatCircleKm(at('pyongyang'), at('vladivostok'))).toBeCloseTo(688, 0);
    const bearing = initialBearing(at('pyongyang'), at('vladivostok'));
    expect(bearing).toBeCloseTo(46.5, 1);
    expect(compassPoint(bearing)).toBe('NE');
  });

  test('is 1.71 times as far by rail', () => {
    const { fromKm, toKm } = railStretch(reversing, network, places.get('pyongyang')!, places.get('vladivostok')!)!;
    const km = toKm - fromKm;
    expect(km / greatCircleKm(at('pyongyang'), at('vladivostok'))).toBeCloseTo(1.71, 2);
  });
});

test('every station of a leg lies on the drawn line where its post says', () => {
  for (const route of [reversing, north]) {
    for (const { station, km } of route.stations) {
      const { name_en, at: place } = network.stations.get(station)!;
      expect([name_en, greatCircleKm(pointAt(route, km).at, place) < 2]).toEqual([name_en, true]);
    }
  }
});

test('ten thousand places are located within a second of processor time', () => {
  const spots = Array.from({ length: 10_000 }, (_, i) => {
    const [lon, lat] = pointAt(north, (i / 10_000) * north.lengthKm).at;
    return createPlace(`spot-${i}`, { type: 'point', lon: lon + 0.01, lat }, 2);
  });
  const started = process.cpuUsage();
  const located = spots.map((place) => expectValue(locate(north, network, place, places)));
  // Processor time, since others may be using the machine.
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(1);

  expect(located.every(({ intervals }) => intervals.length > 0)).toBe(true);
});
