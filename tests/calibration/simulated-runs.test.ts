import { expect, test } from 'vitest';
import { calibrate, DEFAULT_DRAW } from '../../src/calibrate/calibrate.ts';
import { figuresOf } from '../../src/calibrate/figures.ts';
import { simulateRuns } from '../../src/calibrate/simulate/simulate-runs.ts';
import figures from '../../src/calibrate/simulated-figures.json';

test('over 2,000 simulated runs the 50, 80 and 90 % intervals hold the train as often as they say, to 0.02; and the figures that are shown are these', {
  timeout: 600_000,
}, () => {
  const judged = calibrate(simulateRuns(2000, DEFAULT_DRAW.seed), DEFAULT_DRAW)!;
  expect(judged.all.journeys).toBe(2000);
  for (const { nominal, perJourney } of judged.all.coverage) {
    expect(Math.abs(perJourney - nominal), `${nominal}`).toBeLessThan(0.02);
  }
  expect(judged.all.ratio).toBeLessThan(0.95);
  expect(figuresOf(judged)).toEqual(figures);
});
