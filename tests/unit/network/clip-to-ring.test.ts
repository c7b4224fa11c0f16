import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipToRing } from '../../../src/network/clip-to-ring.ts';
import { createTrack } from '../../../src/network/create-track.ts';
import { pointAt } from '../../../src/network/point-at.ts';
import { ringDistance } from '../../../src/network/ring-distance.ts';
import type { LonLat } from '../../../src/network/types.ts';
import { createFarEastNetwork, createRoute } from './create-network.ts';

const route = createRoute(createFarEastNetwork(), ['pyongyang', 'ussuriysk', 'ledyanaya']);

/** A star about a point, one ray per radius: closed, and as a rule not convex. */
function createStar(lon: number, lat: number, radii: readonly number[]): LonLat[] {
  const corners = radii.map((radius, i): LonLat => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return [...corners, corners[0]!];
}

const anyStar = fc
  .tuple(
    fc.double({ min: 126, max: 135, noNaN: true }),
    fc.double({ min: 39, max: 51, noNaN: true }),
    fc.array(fc.double({ min: 0.01, max: 4, noNaN: true }), { minLength: 3, maxLength: 200 }),
  )
  .map(([lon, lat, radii]) => createStar(lon, lat, radii));

test('what is clipped is inside the ring, and what is not is outside', () => {
  fc.assert(
    fc.property(
      anyStar,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 50, maxLength: 50 }),
      (ring, shares) => {
        const intervals = clipToRing(route, ring);
        const area = polygon([ring.map(([lon, lat]) => [lon, lat])]);
        for (const km of shares.map((share) => share * route.lengthKm)) {
          const nearEdge = intervals.some(
            ({ fromKm, toKm }) => Math.min(Math.abs(km - fromKm), Math.abs(km - toKm)) < 1e-6,
          );
          const clipped = intervals.some(({ fromKm, toKm }) => fromKm <= km && km <= toKm);
          if (!nearEdge) expect(clipped).toBe(booleanPointInPolygon([...pointAt(route, km).at], area));
        }
      },
    ),
  );
});

test('stretches come in running order and do not touch', () => {
  fc.assert(
    fc.property(anyStar, (ring) => {
      let lastKm = -1;
      for (const { fromKm, toKm } of clipToRing(route, ring)) {
        expect(fromKm).toBeGreaterThan(lastKm);
        expect(toKm).toBeGreaterThan(fromKm);
        lastKm = toKm;
      }
    }),
  );
});

test('a long segment is cut by every edge that it crosses of a ring with thousands', () => {
  const meridian = createTrack([0, 100], [131, 131], [40, 50]);
  const [interval, ...others] = clipToRing(meridian, createStar(131, 45, Array(2000).fill(2)));
  expect(others).toEqual([]);
  expect(interval!.fromKm).toBeCloseTo(30, 6);
  expect(interval!.toKm).toBeCloseTo(70, 6);
});

test('the distance to a ring counts to its edges, not to its corners only', () => {
  const wall: LonLat[] = [
    [132.5, 43],
    [132.5, 44],
    [132.6, 44],
    [132.6, 43],
    [132.5, 43],
  ];
  const { at, distanceKm } = ringDistance(createRoute(createFarEastNetwork(), ['khasan', 'ussuriysk']), wall);
  expect(at[0]).toBeCloseTo(132.5, 6);
  expect(at[1]).toBeGreaterThan(43.7);
  expect(at[1]).toBeLessThan(43.9);
  expect(distanceKm).toBeCloseTo((132.5 - 131.985) * 111.195 * Math.cos((43.8 * Math.PI) / 180), 0);
});
