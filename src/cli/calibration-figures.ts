import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrate, DEFAULT_DRAW } from '../calibrate/calibrate.ts';
import { figuresOf } from '../calibrate/figures.ts';
import { simulateRuns } from '../calibrate/simulate/simulate-runs.ts';
import { calibrationMarkdown, calibrationTableIn } from './readme-calibration.ts';
import { ROOT } from './root.ts';

const RUNS = 2000;
const FIGURES = join(ROOT, 'src/calibrate/simulated-figures.json');
const README = join(ROOT, 'README.md');

/** `npm run calibration`: judges the reconstruction by simulated runs, and writes what the player and the README say of that. Takes minutes. */
export const main = (): number => {
  const judged = calibrate(simulateRuns(RUNS, DEFAULT_DRAW.seed), DEFAULT_DRAW);
  if (judged === null) throw new Error('No simulated run has a fix to score.');
  const figures = figuresOf(judged);
  const sets = figures.sets.map((set) => `    ${onOneLine(set)}`).join(',\n');
  writeFileSync(FIGURES, `{\n  "runs": ${figures.runs},\n  "seed": ${figures.seed},\n  "sets": [\n${sets}\n  ]\n}\n`);
  const readme = readFileSync(README, 'utf8');
  const table = calibrationTableIn(readme);
  const markdown = calibrationMarkdown(figures);
  if (table === null) {
    console.error('README.md has no table of calibration to renew. Put this one there:');
    console.log(markdown);
    return 1;
  }
  writeFileSync(README, `${readme.slice(0, table.start)}${markdown}${readme.slice(table.end)}`);
  console.log(markdown);
  return 0;
};

/** As the formatter would have it. */
const onOneLine = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']');
