import { expect, test } from 'vitest';
import { bootstrap } from '../../../src/calibrate/bootstrap.ts';
import { crps } from '../../../src/calibrate/crps.ts';
import { straightLine } from '../../../src/calibrate/straight-line.ts';

const UNIFORM = Array.from({ length: 101 }, (_, i) => i / 100);

test.each([0, 0.2, 0.5, 0.9])('the CRPS of a uniform forecast is that of the closed form, truth at %s', (truth) => {
  expect(crps(UNIFORM, UNIFORM, truth)).toBeCloseTo((truth ** 3 + (1 - truth) ** 3) / 3, 12);
});

test('the CRPS of a forecast without spread is its distance from the truth', () => {
  expect(crps([4, 4, 4], [0, 0.5, 1], 7)).toBe(3);
});

test('a bootstrap interval holds the mean, is the same each time, and narrows with more items', () => {
  const mean = (items: readonly number[]) => items.reduce((sum, item) => sum + item, 0) / items.length;
  const few = Array.from({ length: 20 }, (_, i) => i % 10);
  const many = Array.from({ length: 500 }, (_, i) => i % 10);
  const [low, high] = bootstrap(few, mean, 1);
  expect(low).toBeLessThan(4.5);
  expect(high).toBeGreaterThan(4.5);
  expect(bootstrap(few, mean, 1)).toEqual([low, high]);
  const [lower, upper] = bootstrap(many, mean, 1);
  expect(upper - lower).toBeLessThan(high - low);
});

test('the straight line runs from centre to centre, waits at the ends and never runs back', () => {
  const sighting = (centreS: number, centreKm: number) => ({
    fix: 0,
    fromS: centreS,
    toS: centreS,
    fromKm: centreKm,
    toKm: centreKm,
    centreS,
    centreKm,
  });
  const at = straightLine([sighting(0, 0), sighting(100, 50), sighting(200, 40), sighting(300, 60)]);
  expect([-10, 0, 50, 100, 150, 200, 250, 900].map(at)).toEqual([0, 0, 25, 50, 50, 50, 55, 60]);
});
