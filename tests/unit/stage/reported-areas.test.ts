import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/network/types.ts';
import { latToY, lonToX, metresPerPixel, TILE } from '../../../src/stage/mercator.ts';
import { reportedAreaFeatures } from '../../../src/stage/style/reported-areas.ts';

const vladivostok: LonLat = [131.9, 43.2];
const area = {
  at: vladivostok,
  radiusKm: 80,
  words: { name: 'Somewhere around Vladivostok', by: 'NNN' },
};

const ZOOM = 8;

/** Where words may stand, CSS pixels from the middle of the circle at a zoom. */
const spots = (zoom: number) =>
  reportedAreaFeatures([area])
    .features.filter(({ properties }) => properties?.from <= zoom)
    .map(({ geometry: { coordinates }, properties }) => {
      const scale = TILE * 2 ** zoom;
      return {
        anchor: properties?.anchor as string,
        x: (lonToX(coordinates[0]!) - lonToX(vladivostok[0])) * scale,
        y: (latToY(coordinates[1]!) - latToY(vladivostok[1])) * scale,
      };
    });

describe('the words of an area in which the train was reported', () => {
  test('say where and on whose word', () => {
    for (const { properties } of reportedAreaFeatures([area]).features) {
      expect(properties).toMatchObject({ name: 'Somewhere around Vladivostok', by: 'NNN' });
    }
  });

  test('stand at its circle', () => {
    const radius = 80_000 / metresPerPixel(vladivostok[1], ZOOM);
    expect(spots(ZOOM)).toHaveLength(4);
    for (const { x, y } of spots(ZOOM)) expect(Math.hypot(x, y)).toBeCloseTo(radius, 3);
  });

  test('stand above a small circle, also within a larger one, and at the sides of one that goes out of view', () => {
    expect(spots(5).map(({ anchor }) => anchor)).toEqual(['bottom']);
    expect(spots(7).map(({ anchor }) => anchor)).toEqual(['bottom', 'bottom']);
    expect(spots(7).map(({ y }) => Math.sign(y))).toEqual([-1, 1]);
    expect(spots(8).map(({ anchor }) => anchor)).toEqual(['bottom', 'bottom', 'left', 'right']);
  });

  test('are none where one would see nothing else of it', () => {
    expect(spots(3)).toEqual([]);
  });
});
