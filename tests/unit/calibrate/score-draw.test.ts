import { describe, expect, test } from 'vitest';
import { DEFAULT_DRAW } from '../../../src/calibrate/calibrate.ts';
import { drawSightings } from '../../../src/calibrate/draw-sightings.ts';
import { type FixScore, scoreDraw } from '../../../src/calibrate/score-draw.ts';
import { JUDGED, type LogFix, type TrainLog } from '../../../src/calibrate/types.ts';
import { createLog } from './create-log.ts';

const LOG = createLog('even', 300);
const SIGHTINGS = drawSightings(LOG, DEFAULT_DRAW, 0);
const SCORES = scoreDraw(LOG, SIGHTINGS);

const changed = (change: (fix: LogFix) => Partial<LogFix>): TrainLog => ({
  ...LOG,
  fixes: LOG.fixes.map((fix) => ({ ...fix, ...change(fix) })),
});

const hits = (scores: readonly FixScore[], level: (typeof JUDGED)[number]): number =>
  scores.filter(({ inside }) => inside[JUDGED.indexOf(level)]).length;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the score of a draw', () => {
  test('leaves out every fix that was given as a sighting', () => {
    expect(SIGHTINGS.length).toBeGreaterThan(2);
    expect(SCORES).toHaveLength(LOG.fixes.length - SIGHTINGS.length);
  });

  test('counts a fix inside an interval inside all wider ones: an even run in most of them, one ten kilometres beside it in the wide ones', () => {
    const beside = scoreDraw(
      changed(({ km }) => ({ km: km + 10 })),
      SIGHTINGS,
    );
    for (const { inside } of [...SCORES, ...beside]) {
      expect(inside).toEqual(inside.toSorted((a, b) => Number(a) - Number(b)));
    }
    expect(hits(SCORES, 0.5) / SCORES.length).toBeGreaterThan(0.8);
    expect(hits(beside, 0.9)).toBeGreaterThan(hits(beside, 0.5));
    expect(hits(beside, 0.5)).toBeLessThan(hits(SCORES, 0.5));
  });

  test('tells the distances from the truth in km: none along the straight line of an even run seen exactly', () => {
    const exact = drawSightings(LOG, { ...DEFAULT_DRAW, timeS: [1], placeKm: [0.01] }, 0);
    const scores = scoreDraw(LOG, exact);
    expect(Math.max(...scores.map(({ lineErrorKm }) => lineErrorKm))).toBeLessThan(0.1);
    expect(mean(scores.map(({ errorKm }) => errorKm))).toBeLessThan(10);
    for (const { errorKm, crpsKm } of scores) expect(errorKm >= 0 && crpsKm > 0).toBe(true);
  });

  test('is worse by about as much as the truth is moved away', () => {
    const moved = scoreDraw(
      changed(({ km }) => ({ km: km + 1000 })),
      SIGHTINGS,
    );
    expect(hits(moved, 0.9)).toBe(0);
    for (const [i, { errorKm, lineErrorKm, crpsKm }] of moved.entries()) {
      expect(Math.abs(errorKm - 1000)).toBeLessThanOrEqual(SCORES[i]!.errorKm + 1e-6);
      expect(Math.abs(lineErrorKm - 1000)).toBeLessThanOrEqual(SCORES[i]!.lineErrorKm + 1e-6);
      expect(crpsKm).toBeGreaterThan(900);
    }
  });

  test('counts a bracket as a hit where it meets the interval at some time', () => {
    const behind = changed(({ km }) => ({ km: Math.max(0, km - 40) }));
    const bracketed = changed(({ t, km }) => ({ km: Math.max(0, km - 40), tLo: t - 7200, tHi: t + 7200 }));
    for (const level of JUDGED) {
      expect(hits(scoreDraw(bracketed, SIGHTINGS), level)).toBeGreaterThan(hits(scoreDraw(behind, SIGHTINGS), level));
    }
  });
});
