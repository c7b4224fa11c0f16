import { describe, expect, test } from 'vitest';
import { calibrate, DEFAULT_DRAW } from '../../../src/calibrate/calibrate.ts';
import { STEP_KM } from '../../../src/calibrate/simulate/draw-line.ts';
import { simulateRun } from '../../../src/calibrate/simulate/simulate-run.ts';
import { simulateRuns } from '../../../src/calibrate/simulate/simulate-runs.ts';
import { TRAIN_KINDS, type TrainKind } from '../../../src/calibrate/simulate/train-kinds.ts';

const KINDS = Object.keys(TRAIN_KINDS) as readonly TrainKind[];
const STEP_M = STEP_KM * 1000;
/** m/s^2 that a slope adds in its direction. */
const downhill = (gradient: number): number => Math.max(0, -9.81 * gradient);
/** A train without power is slowed by air and bearings as well, m/s^2 at the most. */
const RESISTANCE = 0.15;

describe.each(KINDS)('a simulated %s train', (kind) => {
  const runs = Array.from({ length: 20 }, (_, i) => simulateRun(kind, 7, i));

  test('keeps the limits of its line', () => {
    for (const { speed, line } of runs) {
      const over = line.limit.map((limit, i) => Math.max(speed[i]!, speed[i + 1]!) - limit);
      expect(Math.max(...over)).toBeLessThanOrEqual(1e-6);
    }
  });

  test('gains no more speed than its start and the slope give, and loses no more than its brakes and the hill take', () => {
    for (const { speed, train, line } of runs) {
      const gain = line.limit.map((_, i) => (speed[i + 1]! ** 2 - speed[i]! ** 2) / (2 * STEP_M));
      const beyond = gain.map((gained, i) => gained - train.startAcceleration - downhill(line.gradient[i]!));
      const below = gain.map((gained, i) => -gained - train.braking - downhill(-line.gradient[i]!) - RESISTANCE);
      expect(Math.max(...beyond)).toBeLessThanOrEqual(1e-6);
      expect(Math.max(...below)).toBeLessThanOrEqual(1e-6);
    }
  });

  test('never runs back in time', () => {
    for (const { arrival, departure } of runs) {
      const stood = arrival.map((at, i) => departure[i]! - at);
      const ran = arrival.slice(1).map((at, i) => at - departure[i]!);
      expect(Math.min(...stood)).toBeGreaterThanOrEqual(0);
      expect(Math.min(...ran)).toBeGreaterThan(0);
    }
  });
});

test('the same seed gives the same runs and the same scores; another gives others', { timeout: 60_000 }, () => {
  const scores = (seed: number) => JSON.stringify(calibrate(simulateRuns(8, seed), DEFAULT_DRAW));
  expect(scores(1)).toBe(scores(1));
  expect(scores(2)).not.toBe(scores(1));
});
