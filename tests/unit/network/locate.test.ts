import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/case/types.ts';
import { checkPlaces } from '../../../src/network/check-places.ts';
import { locate, locateWhere } from '../../../src/network/locate.ts';
import { pointAt } from '../../../src/network/point-at.ts';
import { railStretch } from '../../../src/network/rail-stretch.ts';
import type { ChainageInterval, LonLat, Route } from '../../../src/network/types.ts';
import {
  createFixtureNetwork,
  createPlace,
  createPlaces,
  createRoute,
  expectError,
  expectValue,
} from './create-network.ts';

const network = createFixtureNetwork('y-junction');
const places = createPlaces(network);
const north = createRoute(network, ['alder', 'delta']);
const turning = createRoute(network, ['alder', 'cross', 'bay'], ['cross']);
const twice = createRoute(network, ['alder', 'delta', 'bay'], ['delta']);

const onRoute = (route: Route, place: Place, more: readonly Place[] = []) =>
  expectValue(locate(route, network, place, createPlaces(network, more)));
const rounded = (route: Route, place: Place, more: readonly Place[] = []) =>
  onRoute(route, place, more).intervals.map(({ fromKm, toKm }) =>
    [fromKm, toKm].map((km) => Math.round(km * 100) / 100),
  );
const createStation = (station: string, precisionKm = 0) =>
  createPlace(station, { type: 'station', station }, precisionKm);
const createPoint = (at: LonLat, precisionKm: number) =>
  createPlace('spot', { type: 'point', lon: at[0], lat: at[1] }, precisionKm);
const createStretch = (from: string, to: string) => createPlace('line', { type: 'stretch', from, to });

describe('a station', () => {
  test('lies at its post, exactly, each time the train calls', () => {
    expect(onRoute(north, createStation('mill'))).toEqual({
      intervals: [{ fromKm: 10, toKm: 10 }],
      offRailKm: 0,
      widened: false,
    });
    expect(rounded(twice, createStation('cross'))).toEqual([
      [26.5, 26.5],
      [58.5, 58.5],
    ]);
  });

  test('is a stretch of its precision along the rails, within the route', () => {
    expect(rounded(north, createStation('mill', 3))).toEqual([[7, 13]]);
    expect(rounded(north, createStation('alder', 3))).toEqual([[0, 3]]);
    expect(rounded(north, createStation('delta', 3))).toEqual([[39.5, 42.5]]);
  });

  test('is one stretch where the passes run into each other', () => {
    expect(rounded(twice, createStation('cross', 20))).toEqual([[6.5, 73]]);
  });

  test('lies nowhere on a route that does not come there, and says how far off it is', () => {
    const located = onRoute(north, createStation('bay'));
    expect(located.intervals).toEqual([]);
    expect(located.offRailKm).toBeGreaterThan(4);
    expect(located.widened).toBe(false);
  });

  test('that the network does not know is an issue', () => {
    expect(expectError(locate(north, network, createStation('moon'), places)).code).toBe('unknown-station');
  });

  test('that stands beside the rails is reached like a point', () => {
    const branch = createFixtureNetwork('branch');
    const located = expectValue(
      locate(createRoute(branch, ['west', 'east']), branch, createStation('shed', 1), createPlaces(branch)),
    );
    expect(located.widened).toBe(true);
    expect(located.offRailKm).toBeCloseTo(4.3, 0);
    expect(located.intervals).toHaveLength(1);
  });
});

describe('a point', () => {
  test('on the rails is a stretch of at least its precision to both sides', () => {
    const [{ fromKm, toKm }] = onRoute(north, createPoint(pointAt(north, 15).at, 2)).intervals as [
      { fromKm: number; toKm: number },
    ];
    expect(fromKm).toBeLessThan(13 + 1e-9);
    expect(toKm).toBeGreaterThan(17 - 1e-9);
    expect(toKm - fromKm).toBeLessThan(8);
  });

  test('of no width on the rails is one chainage', () => {
    expect(rounded(north, createPoint(pointAt(north, 15).at, 0))).toEqual([[15, 15]]);
  });

  test('farther from rail than its precision is widened to reach', () => {
    const located = onRoute(north, createPoint([131.8, 43.6], 1));
    expect(located.widened).toBe(true);
    expect(located.offRailKm).toBeGreaterThan(5);
    expect(located.intervals).toHaveLength(1);
  });

  test('is widened to the nearest rail only, not to a route that runs elsewhere', () => {
    const located = onRoute(north, createPoint([131.96, 43.46], 0.1));
    expect(located).toMatchObject({ widened: true, intervals: [] });
    expect(onRoute(turning, createPoint([131.96, 43.46], 0.1)).intervals).toHaveLength(1);
  });

  test('more than 30 km from every rail is an issue that says how far', () => {
    const issue = expectError(locate(north, network, createPoint([132.6, 43.5], 50), places));
    expect(issue).toMatchObject({ code: 'off-network', severity: 'error', place: 'spot' });
    expect(issue.distanceKm).toBeGreaterThan(30);
    expect(issue.cause).toContain(issue.distanceKm!.toFixed(1));
  });
});

describe('an area', () => {
  const createArea = (ring: readonly LonLat[]) => createPlace('county', { type: 'area', ring });
  const createBox = (west: number, south: number, east: number, north: number) =>
    createArea([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]);

  test('is where the route runs inside, cut exactly at the edge', () => {
    const [interval, ...others] = onRoute(north, createBox(131.6, 43.3, 131.78, 43.5)).intervals;
    expect(others).toEqual([]);
    expect(interval).toEqual({ fromKm: 0, toKm: 10 });
    const inner = onRoute(north, createBox(131.72, 43.3, 131.815, 43.6)).intervals[0]!;
    expect(pointAt(north, inner.fromKm).at[0]).toBeCloseTo(131.72, 9);
    expect(pointAt(north, inner.toKm).at[0]).toBeCloseTo(131.815, 9);
  });

  test('is as many stretches as the route comes in', () => {
    expect(onRoute(turning, createBox(131.89, 43.4, 132, 43.56)).intervals).toHaveLength(2);
    const horseshoe: readonly LonLat[] = [
      [131.71, 43.3],
      [131.87, 43.3],
      [131.87, 43.6],
      [131.83, 43.6],
      [131.83, 43.35],
      [131.75, 43.35],
      [131.75, 43.6],
      [131.71, 43.6],
      [131.71, 43.3],
    ];
    const legs = onRoute(north, createArea(horseshoe)).intervals.map(({ fromKm, toKm }) =>
      [fromKm, toKm].map((km) => Math.round(pointAt(north, km).at[0] * 1e6) / 1e6),
    );
    expect(legs).toEqual([
      [131.71, 131.75],
      [131.83, 131.87],
    ]);
  });

  test('that holds the whole route is the whole route', () => {
    expect(onRoute(north, createBox(131, 43, 133, 44)).intervals).toEqual([{ fromKm: 0, toKm: 42.5 }]);
  });

  test('over rails of another line is nowhere on this one', () => {
    expect(onRoute(north, createBox(131.94, 43.45, 131.96, 43.47))).toMatchObject({ intervals: [], widened: false });
  });

  test('beside the rails is widened from its nearest side', () => {
    const located = onRoute(north, createBox(132, 43.6, 132.1, 43.75));
    expect(located.widened).toBe(true);
    expect(located.offRailKm).toBeCloseTo(4, 0);
    const { fromKm, toKm } = located.intervals[0]!;
    expect(pointAt(north, (fromKm + toKm) / 2).at[1]).toBeGreaterThan(43.6);
  });

  test('far from all rails is an issue', () => {
    expect(expectError(locate(north, network, createBox(140, 43, 141, 44), places)).code).toBe('off-network');
  });
});

describe('a stretch', () => {
  test('runs from end to end, whichever way it is named or run', () => {
    expect(rounded(north, createStretch('mill', 'cross'))).toEqual([[10, 26.5]]);
    expect(rounded(north, createStretch('cross', 'mill'))).toEqual([[10, 26.5]]);
    expect(rounded(createRoute(network, ['delta', 'alder']), createStretch('mill', 'cross'))).toEqual([[16, 32.5]]);
  });

  test('is two passes where it is run there and back', () => {
    expect(rounded(twice, createStretch('cross', 'delta'))).toEqual([
      [26.5, 42.5],
      [42.5, 58.5],
    ]);
  });

  test('includes the widths of its ends, parted where the train turns', () => {
    const wide = [createStation('cross', 1), createStation('delta', 2)].map((p) => ({ ...p, id: `${p.id}-wide` }));
    expect(rounded(twice, createStretch('cross-wide', 'delta-wide'), wide)).toEqual([
      [25.5, 42.5],
      [42.5, 59.5],
    ]);
  });

  test('leaves out a detour from one end back to itself', () => {
    expect(rounded(twice, createStretch('cross', 'bay'))).toEqual([[58.5, 73]]);
  });

  test('counts up to the junction on a route that leaves for elsewhere', () => {
    expect(rounded(north, createStretch('mill', 'bay'))).toEqual([[10, 24]]);
    expect(rounded(north, createStretch('bay', 'delta'))).toEqual([[24, 42.5]]);
  });

  test('counts there and back up to the junction, as two passes', () => {
    const back = createRoute(network, ['alder', 'delta', 'alder'], ['delta']);
    expect(rounded(back, createStretch('bay', 'delta'))).toEqual([
      [24, 42.5],
      [42.5, 61],
    ]);
  });

  test('is the same when a report names its ends', () => {
    const where = { type: 'stretch', from: 'mill', to: 'cross' } as const;
    expect(expectValue(locateWhere(north, network, where, places)).intervals).toEqual([{ fromKm: 10, toKm: 26.5 }]);
    expect(expectValue(locateWhere(north, network, { type: 'place', place: 'mill' }, places)).intervals).toHaveLength(
      1,
    );
  });

  test('of unknown places, or of stretches, is an issue', () => {
    expect(expectError(locate(north, network, createStretch('mill', 'moon'), places)).code).toBe('unknown-place');
    expect(expectError(locateWhere(north, network, { type: 'place', place: 'moon' }, places)).code).toBe(
      'unknown-place',
    );
    const nested = createPlaces(network, [createStretch('mill', 'line')]);
    expect(expectError(locate(north, network, createStretch('mill', 'line'), nested)).code).toBe('nested-stretch');
  });
});

test('intervals lie inside the route, in order, and do not overlap', () => {
  const spot = fc.record({
    lon: fc.double({ min: 131.5, max: 132.1, noNaN: true }),
    lat: fc.double({ min: 43.3, max: 43.8, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(north, turning, twice),
      spot,
      spot,
      fc.double({ min: 0, max: 40, noNaN: true }),
      (route, p, q, precision) => {
        const a = createPlace('a', { type: 'point', ...p }, precision);
        const b = createPlace('b', { type: 'point', ...q }, precision / 2);
        for (const place of [a, createPlace('c', { type: 'stretch', from: 'a', to: 'b' })]) {
          const found = locate(route, network, place, createPlaces(network, [a, b]));
          if (!found.ok) continue;
          let lastKm = 0;
          for (const { fromKm, toKm } of found.value.intervals) {
            expect(fromKm).toBeGreaterThanOrEqual(lastKm);
            expect(toKm).toBeGreaterThanOrEqual(fromKm);
            lastKm = toKm;
          }
          expect(lastKm).toBeLessThanOrEqual(route.lengthKm);
        }
      },
    ),
  );
});

test('a less precise point covers at least as much', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 42, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (km, precision) => {
        const [lon, lat] = pointAt(twice, km).at;
        const covered = (width: number) =>
          onRoute(twice, createPoint([lon + 0.02, lat], width)).intervals.reduce(
            (sum, { fromKm, toKm }) => sum + toKm - fromKm,
            0,
          );
        expect(covered(precision + 1)).toBeGreaterThanOrEqual(covered(precision) - 1e-9);
      },
    ),
  );
});

describe('kilometres by rail', () => {
  const lengthOf = (stretch: ChainageInterval | null) => stretch && stretch.toKm - stretch.fromKm;
  const between = (route: Route, from: string, to: string) =>
    lengthOf(railStretch(route, network, places.get(from)!, places.get(to)!));

  test('count along the route, between the passes nearest to each other', () => {
    expect(between(north, 'alder', 'delta')).toBe(42.5);
    expect(between(north, 'delta', 'mill')).toBe(32.5);
    expect(between(twice, 'cross', 'bay')).toBe(14.5);
  });

  test('are none to a place that the route does not come to', () => {
    expect(between(north, 'alder', 'bay')).toBeNull();
  });
});

describe('the check of all places', () => {
  test('warns of those that have to be widened, with the distance, and refuses those out of reach', () => {
    const doubtful = createPlaces(network, [
      { ...createPoint([131.8, 43.6], 1), id: 'village' },
      { ...createPoint([133, 43.6], 1), id: 'sea' },
      { ...createStation('moon'), id: 'moon' },
      { ...createPoint([131.79, 43.46], 5), id: 'good' },
    ]);
    const issues = checkPlaces(network, doubtful);
    expect(issues.map(({ severity, code, place }) => [severity, code, place])).toEqual([
      ['warning', 'far-from-rail', 'village'],
      ['error', 'off-network', 'sea'],
      ['error', 'unknown-station', 'moon'],
    ]);
    expect(issues[0]!.distanceKm).toBeGreaterThan(1);
    expect(issues[0]!.cause).toContain(`${issues[0]!.distanceKm!.toFixed(1)} km`);
  });
});
