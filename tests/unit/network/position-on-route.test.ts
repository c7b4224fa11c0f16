import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_SEGMENTS } from '../../../src/network/create-track.ts';
import { greatCircleKm } from '../../../src/network/great-circle.ts';
import { nearestOnRoute } from '../../../src/network/nearest-on-route.ts';
import { nearestOnTrack } from '../../../src/network/nearest-on-track.ts';
import { pointAt } from '../../../src/network/point-at.ts';
import { sliceRoute } from '../../../src/network/slice-route.ts';
import type { LonLat, Route } from '../../../src/network/types.ts';
import { createFarEastNetwork, createFixtureNetwork, createRoute } from './create-network.ts';

const farEast = createFarEastNetwork();
const routes: readonly Route[] = [
  createRoute(createFixtureNetwork('y-junction'), ['alder', 'cross', 'bay'], ['cross']),
  createRoute(createFixtureNetwork('y-junction'), ['alder', 'delta', 'bay'], ['delta']),
  createRoute(createFixtureNetwork('balloon-loop'), ['yard', 'dome', 'yard']),
  createRoute(farEast, ['pyongyang', 'ussuriysk', 'vladivostok'], ['ussuriysk']),
  createRoute(farEast, ['ledyanaya', 'khasan']),
];
const anyRoute = fc.constantFrom(...routes);
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('chainage', () => {
  test.each(routes.map((route) => [route.id, route] as const))(
    'of %s grows from vertex to vertex, 0 to its length',
    (_, route) => {
      expect(route.km[0]).toBe(0);
      expect(route.km.at(-1)).toBe(route.lengthKm);
      expect(route.km.every((km, i) => i === 0 || km > route.km[i - 1]!)).toBe(true);
      expect([route.lon.length, route.lat.length]).toEqual([route.km.length, route.km.length]);
    },
  );

  test('stations stand in running order, and each reversal at a vertex', () => {
    for (const route of routes) {
      const km = route.stations.map((station) => station.km);
      expect(km).toEqual(km.toSorted((a, b) => a - b));
      for (const reversal of route.reversals) expect(route.km).toContain(reversal);
    }
  });

  test('mirrors when the route is run the other way', () => {
    for (const [network, via, reversals] of [
      [createFixtureNetwork('y-junction'), ['alder', 'cross', 'bay'], ['cross']],
      [farEast, ['pyongyang', 'ussuriysk', 'vladivostok'], ['ussuriysk']],
      [farEast, ['khasan', 'ledyanaya'], []],
    ] as const) {
      const there = createRoute(network, via, reversals);
      const back = createRoute(network, via.toReversed(), reversals);
      expect(back.km.length).toBe(there.km.length);
      const worst = Math.max(...there.km.map((km, i) => Math.abs(there.lengthKm - km - back.km.at(-1 - i)!)));
      expect(worst).toBeLessThan(1e-9);
      expect(back.stations.map(({ station }) => station)).toEqual(
        there.stations.map(({ station }) => station).toReversed(),
      );
    }
  });
});

describe('the point at a chainage', () => {
  test('is the vertex at a vertex, and between two vertices on the line between them', () => {
    fc.assert(
      fc.property(anyRoute, fc.nat(), anyShare, (route, n, share) => {
        const i = n % (route.km.length - 1);
        const [a, b] = [i, i + 1].map((v): LonLat => [route.lon[v]!, route.lat[v]!]) as [LonLat, LonLat];
        expect(pointAt(route, route.km[i]!).at).toEqual(a);
        const { at } = pointAt(route, route.km[i]! + share * (route.km[i + 1]! - route.km[i]!));
        expect(greatCircleKm(a, at) + greatCircleKm(at, b)).toBeCloseTo(greatCircleKm(a, b), 3);
      }),
    );
  });

  test('looks along the running direction, and back after a reversal', () => {
    const route = routes[0]!;
    const into = pointAt(route, 26).bearing;
    const out = pointAt(route, 26.5).bearing;
    expect(into).toBeGreaterThan(0);
    expect(into).toBeLessThan(30);
    expect(out).toBeCloseTo(into + 180, 6);
  });

  test('is the end beyond the end', () => {
    const route = routes[0]!;
    expect(pointAt(route, -5).at).toEqual([131.7, 43.4]);
    expect(pointAt(route, 1e6).at).toEqual([131.95, 43.46]);
  });
});

describe('slices', () => {
  test('concatenate: two that meet make the one over both', () => {
    fc.assert(
      fc.property(anyRoute, anyShare, anyShare, anyShare, (route, p, q, r) => {
        const [a, b, c] = [p, q, r].sort((x, y) => x - y).map((share) => share * route.lengthKm) as [
          number,
          number,
          number,
        ];
        const parts = [...sliceRoute(route, a, b).slice(0, -1), ...sliceRoute(route, b, c)];
        expect(lengthOf(parts)).toBeCloseTo(lengthOf(sliceRoute(route, a, c)), 6);
        expect([parts[0], parts.at(-1)]).toEqual([pointAt(route, a).at, pointAt(route, c).at]);
      }),
    );
  });

  test('have the vertices between their ends, each once', () => {
    const route = routes[0]!;
    expect(sliceRoute(route, 0, route.lengthKm)).toHaveLength(route.km.length);
    expect(sliceRoute(route, 9, 11)[1]).toEqual([131.78, 43.46]);
    expect(sliceRoute(route, 7, 7)).toEqual([pointAt(route, 7).at, pointAt(route, 7).at]);
  });
});

describe('the passes of a route by a spot', () => {
  test('find every point of the route again', () => {
    fc.assert(
      fc.property(anyRoute, anyShare, (route, share) => {
        const km = share * route.lengthKm;
        const passes = nearestOnRoute(route, pointAt(route, km).at, 0.001);
        expect(
          passes.some((pass) => pass.fromKm <= km + 1e-6 && km <= pass.toKm + 1e-6 && pass.distanceKm < 1e-6),
        ).toBe(true);
        for (const pass of passes) {
          expect(greatCircleKm(pointAt(route, pass.km).at, pointAt(route, km).at)).toBeLessThan(0.001);
        }
      }),
    );
  });

  test('are two where the line is run twice, one where the train turns', () => {
    const route = routes[1]!;
    expect(nearestOnRoute(route, [131.9, 43.62], 0.5)).toHaveLength(2);
    expect(nearestOnRoute(route, [131.95, 43.7], 0.5).map(({ km }) => km)).toEqual([42.5]);
  });

  test('are two even where the train does not leave the neighbourhood between them', () => {
    const beforeTurn = pointAt(routes[1]!, 41).at;
    const kms = nearestOnRoute(routes[1]!, beforeTurn, 10).map(({ km }) => km);
    expect(kms).toHaveLength(2);
    expect(kms[0]).toBeCloseTo(41, 6);
    expect(kms[1]).toBeCloseTo(44, 6);
  });

  test('are none out of reach', () => {
    expect(nearestOnRoute(routes[0]!, [133, 43.5], 5)).toEqual([]);
  });

  test('reach as far as the circle round the spot', () => {
    fc.assert(
      fc.property(anyRoute, anyShare, fc.double({ min: 0.1, max: 20, noNaN: true }), (route, share, radius) => {
        const spot = pointAt(route, share * route.lengthKm).at;
        for (const { fromKm, toKm } of nearestOnRoute(route, spot, radius)) {
          for (const km of [fromKm, (fromKm + toKm) / 2, toKm]) {
            expect(greatCircleKm(pointAt(route, km).at, spot)).toBeLessThan(radius * 1.01 + 0.001);
          }
        }
      }),
    );
  });
});

test('every segment lies in the box of its block', () => {
  for (const { boxes, lon, lat } of routes) {
    expect(boxes).toHaveLength(4 * Math.ceil((lon.length - 1) / BLOCK_SEGMENTS));
    for (let segment = 0; segment < lon.length - 1; segment++) {
      const [west, south, east, north] = boxes.subarray(4 * Math.floor(segment / BLOCK_SEGMENTS));
      for (const v of [segment, segment + 1]) {
        expect(west! <= lon[v]! && lon[v]! <= east! && south! <= lat[v]! && lat[v]! <= north!).toBe(true);
      }
    }
  }
});

test('the nearest point is as near as any sampled point of the route', () => {
  fc.assert(
    fc.property(anyRoute, anyShare, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (route, share, off) => {
      const [lon, lat] = pointAt(route, share * route.lengthKm).at;
      const spot: LonLat = [lon + off, lat - off / 2];
      const found = nearestOnTrack(route, spot)!;
      const sampled = Array.from({ length: 200 }, (_, i) => pointAt(route, (i / 199) * route.lengthKm).at);
      const best = Math.min(...sampled.map((at) => greatCircleKm(spot, at)));
      expect(found.distanceKm).toBeLessThan(best * 1.01 + 0.001);
      expect(greatCircleKm(pointAt(route, found.km).at, spot)).toBeCloseTo(found.distanceKm, 0);
    }),
    { numRuns: 50 },
  );
});

const lengthOf = (line: readonly LonLat[]): number =>
  line.reduce((sum, at, i) => (i === 0 ? 0 : sum + greatCircleKm(line[i - 1]!, at)), 0);
