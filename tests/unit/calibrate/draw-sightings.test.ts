import { describe, expect, test } from 'vitest';
import { DEFAULT_DRAW } from '../../../src/calibrate/calibrate.ts';
import { drawSightings } from '../../../src/calibrate/draw-sightings.ts';
import { createLog } from './create-log.ts';

const LENGTH_KM = 400;
const LOGS = Array.from({ length: 100 }, (_, i) => createLog(`log-${i}`, LENGTH_KM));
const DRAWS = LOGS.map((log) => ({ log, sightings: drawSightings(log, DEFAULT_DRAW, 0) }));
const ALL = DRAWS.flatMap(({ log, sightings }) => sightings.map((seen) => ({ ...seen, truth: log.fixes[seen.fix]! })));

/**
 * Farthest distance of a sample's distribution from the uniform one on 0 to 1, as a multiple of what one in a thousand uniform samples of that size exceeds (Kolmogorov
 * and Smirnov).
 */
function unevenness(shares: readonly number[]): number {
  const sorted = shares.toSorted((a, b) => a - b);
  const farthest = Math.max(...sorted.map((share, i) => Math.abs(share - (i + 0.5) / sorted.length)));
  return farthest / (1.95 / Math.sqrt(sorted.length));
}

describe('sightings drawn from a log', () => {
  test('are its ends, and between them one as soon as a distance of 60 to 150 km has been run', () => {
    for (const { log, sightings } of DRAWS) {
      const fixes = sightings.map(({ fix }) => fix);
      expect([fixes[0], fixes.at(-1)]).toEqual([0, log.fixes.length - 1]);
      const gaps = fixes.slice(1).map((fix, i) => log.fixes[fix]!.km - log.fixes[fixes[i]!]!.km);
      expect(gaps.length).toBeGreaterThan(1);
      for (const gap of gaps.slice(0, -1)) expect(gap).toBeGreaterThanOrEqual(60);
      // Fixes stand a kilometre apart.
      for (const gap of gaps) expect(gap).toBeLessThanOrEqual(151);
    }
  });

  test('hold the truth in their window and their stretch', () => {
    for (const { fromS, toS, fromKm, toKm, truth } of ALL) {
      expect(truth.t >= fromS && truth.t <= toS).toBe(true);
      expect(truth.km >= fromKm && truth.km <= toKm).toBe(true);
    }
  });

  test('hold it anywhere inside with equal chance: whoever reports does not know it', () => {
    expect(unevenness(ALL.map(({ fromS, toS, truth }) => (truth.t - fromS) / (toS - fromS)))).toBeLessThan(1);
    const inside = ALL.filter(({ fromKm, toKm }) => fromKm > 0 && toKm < LENGTH_KM);
    expect(inside.length).toBeGreaterThan(200);
    expect(unevenness(inside.map(({ fromKm, toKm, truth }) => (truth.km - fromKm) / (toKm - fromKm)))).toBeLessThan(1);
  });

  test('are of the sizes asked for, cut off where the line ends', () => {
    const windows = new Set(ALL.map(({ fromS, toS }) => Math.round(toS - fromS) / 2));
    expect([...windows].toSorted((a, b) => a - b)).toEqual(DEFAULT_DRAW.timeS);
    for (const { fromKm, toKm, centreKm } of ALL) {
      expect(fromKm >= 0 && toKm <= LENGTH_KM && centreKm >= fromKm && centreKm <= toKm).toBe(true);
      if (fromKm === 0 || toKm === LENGTH_KM) continue;
      expect(DEFAULT_DRAW.placeKm).toContain(Math.round((toKm - fromKm) / 2));
    }
  });

  test('are the same for one seed and turn whatever else is drawn, and others for another', () => {
    for (const { log, sightings } of DRAWS) {
      expect(drawSightings(log, DEFAULT_DRAW, 0)).toEqual(sightings);
      expect(drawSightings(log, DEFAULT_DRAW, 1)).not.toEqual(sightings);
      expect(drawSightings(log, { ...DEFAULT_DRAW, seed: 2 }, 0)).not.toEqual(sightings);
    }
  });

  test('of a log of two fixes are its ends', () => {
    const { fixes, ...log } = createLog('short', 50);
    const ends = [fixes[0]!, fixes.at(-1)!];
    expect(drawSightings({ ...log, fixes: ends }, DEFAULT_DRAW, 0).map(({ fix }) => fix)).toEqual([0, 1]);
  });
});
