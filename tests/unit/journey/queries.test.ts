import { describe, expect, test } from 'vitest';
import { cellBoundaries, nearestBoundary } from '../../../src/journey/boundaries.ts';
import { densityAt } from '../../../src/journey/density-at.ts';
import { LEVELS } from '../../../src/journey/passage-table.ts';
import { positionAt, QUANTILES } from '../../../src/journey/position-at.ts';
import { createRoute, reconstructSightings, type Sighting } from './create-story.ts';

const GRID = { cellKm: 4, binS: 60 };

const grade = { source: 'A', information: 1 } as const;

const SIGHTINGS: readonly Sighting[] = [
  { id: 'left', kind: 'departed', from: 0, to: 0.5, at: 0, grade },
  { id: 'came', kind: 'arrived', from: 2, to: 2.1, at: 100, grade },
  { id: 'went', kind: 'departed', from: 5, to: 5.1, at: 100, grade },
  { id: 'end', kind: 'arrived', from: 7, to: 7.5, at: 200, grade },
];
const journey = reconstructSightings(SIGHTINGS, [createRoute({ id: 'line', lengthKm: 200 })], { grid: GRID });
const route = journey.routes[0]!;
const at = (hours: number) => positionAt(route, hours * 3600);

describe('the position at a time', () => {
  test('has a status: before, standing, moving, standing on the way, after', () => {
    expect([-1, 1, 3.5, 6, 8].map((hours) => at(hours).status)).toEqual([
      'before',
      'moving',
      'standing',
      'moving',
      'after',
    ]);
  });

  test('outside the reports is none; the reports at the ends are named', () => {
    expect(at(-1).quantilesKm).toBeNull();
    expect(at(8).quantilesKm).toBeNull();
    expect(route.chain).toMatchObject({ firstReport: 'left', lastReport: 'end', fromKm: 0, toKm: 200 });
  });

  test('begins with the earliest time of the first report and ends with the latest of the last', () => {
    expect(route.chain!.span).toEqual({ start: -30, end: 7.5 * 3600 + 30 });
  });

  test('is where the train stands while it stands', () => {
    const { quantilesKm } = at(3.5);
    expect(quantilesKm!.get(0.25)).toBe(100);
    expect(quantilesKm!.get(0.5)).toBe(100);
    expect(quantilesKm!.get(0.75)).toBe(100);
  });

  test('comes at every level asked for, in rising order', () => {
    const { quantilesKm } = at(1);
    expect([...quantilesKm!.keys()]).toEqual([...QUANTILES]);
  });
});

describe('the density at a time', () => {
  const massOf = (hours: number, fromKm = -1, toKm = 1e9) =>
    densityAt(route, hours * 3600)
      .filter((cell) => cell.fromKm >= fromKm && cell.toKm <= toKm)
      .reduce((sum, { mass }) => sum + mass, 0);

  test('sums to one, but for what lies beyond the 99.9 % interval', () => {
    for (const hours of [0.2, 1, 3.5, 6, 7.2]) {
      expect(massOf(hours)).toBeGreaterThan(0.998);
      expect(massOf(hours)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  test('rises in chainage and agrees with the quantiles', () => {
    const cells = densityAt(route, 3600);
    expect(cells.map(({ fromKm }) => fromKm)).toEqual(cells.map(({ fromKm }) => fromKm).toSorted((a, b) => a - b));
    const { quantilesKm } = at(1);
    const below = cells.reduce((sum, { fromKm, toKm, mass }) => {
      const share = Math.min(1, Math.max(0, (quantilesKm!.get(0.5)! - fromKm) / (toKm - fromKm)));
      return sum + mass * share;
    }, 0);
    expect(below).toBeGreaterThan(0.4);
    expect(below).toBeLessThan(0.6);
  });

  test('of a standing train lies in a stretch of its own length', () => {
    expect(massOf(3.5, 99.5, 100.5)).toBeGreaterThan(0.9);
  });

  test('before and after is empty', () => {
    expect(densityAt(route, -3600)).toEqual([]);
    expect(densityAt(route, 8 * 3600)).toEqual([]);
  });
});

describe('the passage table', () => {
  test('has 65 levels, symmetric, with those that the intervals need', () => {
    expect(LEVELS).toHaveLength(65);
    for (const [j, level] of LEVELS.entries()) expect(level + LEVELS[64 - j]!).toBeCloseTo(1, 12);
    for (const p of QUANTILES) expect([...LEVELS].some((level) => Math.abs(level - p) < 1e-12)).toBe(true);
  });
});

describe('cell boundaries', () => {
  test('stand at every anchor, with regular cells between', () => {
    expect([...cellBoundaries(0, 20, [9, 10], 4)]).toEqual([0, 4, 8, 9, 10, 14, 18, 20]);
  });

  test('round anchors that are closer than an eighth of a cell', () => {
    expect([...cellBoundaries(0, 8, [4, 4.3], 4)]).toEqual([0, 4, 8]);
  });

  test('are found by chainage', () => {
    const km = Float64Array.of(0, 4, 8);
    expect([-1, 1.9, 2.1, 7, 99].map((at) => nearestBoundary(km, at))).toEqual([0, 0, 1, 2, 2]);
  });
});
