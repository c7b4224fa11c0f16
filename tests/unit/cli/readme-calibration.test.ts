import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calibrate, DEFAULT_DRAW } from '../../../src/calibrate/calibrate.ts';
import { figuresOf } from '../../../src/calibrate/figures.ts';
import { simulateRuns } from '../../../src/calibrate/simulate/simulate-runs.ts';
import figures from '../../../src/calibrate/simulated-figures.json';
import { calibrationMarkdown, calibrationTableIn } from '../../../src/cli/readme-calibration.ts';
import { ROOT } from '../../../src/cli/root.ts';

describe('the calibration figures', () => {
  test('are the same in the README and in the player', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const table = calibrationTableIn(readme);
    expect(readme.slice(table!.start, table!.end)).toBe(calibrationMarkdown(figures));
  });

  test('have every kind of train that the simulator runs, and all of them last', () => {
    const kinds = simulateRuns(20, 1).map(({ name }) => name);
    expect(figures.sets.map(({ set }) => set)).toEqual([...kinds, 'all']);
    const counted = figures.sets.slice(0, -1).reduce((sum, { journeys }) => sum + journeys, 0);
    expect(counted).toBe(figures.runs);
    expect(figures.sets.at(-1)?.journeys).toBe(figures.runs);
  });

  test('are those of the calibration, to the digits that are shown', () => {
    const judged = calibrate(simulateRuns(4, 1).slice(0, 1), DEFAULT_DRAW)!;
    const { runs, sets } = figuresOf(judged);
    expect(runs).toBe(judged.all.journeys);
    expect(sets).toHaveLength(2);
    expect(sets[0]!.coverage).toHaveLength(3);
    expect(sets[0]!.medianKm).toBeCloseTo(judged.sets[0]!.perJourney.median, 1);
  });
});

describe('the table in a text', () => {
  test('ends where its rows do', () => {
    const markdown = calibrationMarkdown({
      runs: 1,
      seed: 1,
      sets: [{ set: 'all', journeys: 1, coverage: [0.5, 0.8, 0.9], medianKm: 1, lineMedianKm: 2.25 }],
    });
    expect(markdown.split('\n').at(-1)).toBe('| all 1 | 0.50 | 0.80 | 0.90 | 1.0 / 2.3 km |');
    const text = `Before.\n\n${markdown}\n\nAfter | all.`;
    const at = calibrationTableIn(text)!;
    expect(text.slice(at.start, at.end)).toBe(markdown);
    expect(calibrationTableIn('No table.')).toBeNull();
  });
});
