import type { Feature, Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/network/types.ts';
import { circleRing } from '../../../src/stage/area-outline.ts';
import { latToY, lonToX, metresPerPixel, TILE } from '../../../src/stage/mercator.ts';
import { reportedAreaFeatures } from '../../../src/stage/style/reported-areas.ts';

const vladivostok: LonLat = [131.9, 43.2];
const area = {
  at: vladivostok,
  radiusKm: 80,
  ring: circleRing(vladivostok, 80),
  words: { name: 'Somewhere around Vladivostok', by: 'NNN' },
};

const ZOOM = 8;

const isPoint = (feature: Feature): feature is Feature<Point> => feature.geometry.type === 'Point';
const wordsOf = (of = area) => reportedAreaFeatures([of]).features.filter(isPoint);

/** Where words may stand, CSS pixels from the middle of an area at a zoom. */
const spots = (zoom: number, of = area) =>
  wordsOf(of)
    .filter(({ properties }) => properties?.from <= zoom)
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
    for (const { properties } of wordsOf()) {
      expect(properties).toMatchObject({ name: 'Somewhere around Vladivostok', by: 'NNN' });
    }
  });

  test('stand at its circle', () => {
    const radius = 80_000 / metresPerPixel(vladivostok[1], ZOOM);
    expect(spots(ZOOM)).toHaveLength(4);
    for (const { x, y } of spots(ZOOM)) expect(Math.hypot(x, y)).toBeCloseTo(radius, 3);
  });

  test('stand at the outline that its place has, where it has one', () => {
    const box: readonly LonLat[] = [
      [131, 42.8],
      [133, 42.8],
      [133, 43.6],
      [131, 43.6],
      [131, 42.8],
    ];
    const features = reportedAreaFeatures([{ ...area, ring: box }]).features;
    expect(features[0]?.geometry).toEqual({ type: 'LineString', coordinates: box });
    const at = features
      .filter(isPoint)
      .map(({ geometry }) => geometry.coordinates.map((degrees) => Number(degrees.toFixed(6))));
    expect(at).toEqual([
      [131.9, 43.6],
      [131.9, 42.8],
      [131, 43.2],
      [133, 43.2],
    ]);
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
