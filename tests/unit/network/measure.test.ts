import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compassPoint } from '../../../src/network/compass-point.ts';
import { greatCircleKm, initialBearing } from '../../../src/network/great-circle.ts';

describe('great circle', () => {
  test('a degree of latitude is 111.2 km, and so is one of longitude on the equator only', () => {
    expect(greatCircleKm([131, 43], [131, 44])).toBeCloseTo(111.195, 2);
    expect(greatCircleKm([131, 0], [132, 0])).toBeCloseTo(111.195, 2);
    expect(greatCircleKm([131, 60], [132, 60])).toBeCloseTo(55.6, 1);
  });

  test('bearings count clockwise from north and are never negative', () => {
    expect(initialBearing([131, 43], [131, 44])).toBeCloseTo(0);
    expect(initialBearing([131, 0], [132, 0])).toBeCloseTo(90);
    expect(initialBearing([131, 43], [131, 42])).toBeCloseTo(180);
    expect(initialBearing([131, 0], [130, 0])).toBeCloseTo(270);
  });
});

describe('compass point', () => {
  test.each([
    [0, 'N'],
    [11.2, 'N'],
    [11.3, 'NNE'],
    [46.5, 'NE'],
    [90, 'E'],
    [225, 'SW'],
    [348.7, 'NNW'],
    [348.8, 'N'],
    [-90, 'W'],
    [720 + 180, 'S'],
  ])('%d degrees is %s', (bearing, point) => {
    expect(compassPoint(bearing)).toBe(point);
  });

  test('the opposite direction has the opposite point', () => {
    const points = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: -11, max: 11 }), (sector, off) => {
        const bearing = sector * 22.5 + off;
        expect(points.indexOf(compassPoint(bearing + 180))).toBe((points.indexOf(compassPoint(bearing)) + 8) % 16);
      }),
    );
  });
});
