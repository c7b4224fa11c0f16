import { calibrate } from '../../calibrate/calibrate.ts';
import { simulateRuns } from '../../calibrate/simulate/simulate-runs.ts';
import { printable } from '../../questions/printable.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import { calibrationTable } from './calibration-table.ts';
import { type Command, EXIT, type Given, type Output } from './command.ts';
import { DRAW_OPTIONS, drawOptions, wholeNumber } from './draw-options.ts';
import { jsonText, refuse } from './options.ts';
import type { UsageProblem } from './parse-arguments.ts';
import { type ReadLogs, readLogs } from './read-logs.ts';

const SIMULATED = 'simulated';
const DEFAULT_RUNS = 2000;
const MOST_RUNS = 100_000;

export const CALIBRATE: Command = {
  name: 'calibrate',
  operand: '<directory>|simulated',
  summary:
    'Judges the reconstruction by journeys that are known: draws vague sightings from train logs, and scores the rest',
  details: [
    'Each folder of <directory> that holds train logs is a set. TRAINLOGS.md specifies the format, and how sightings are drawn and scored.',
    'The word "simulated" in place of a directory judges by runs of a simulator, which anyone can repeat.',
  ],
  options: [
    ...DRAW_OPTIONS,
    { name: 'runs', value: '<n>', help: `of the simulator (${DEFAULT_RUNS})` },
    { name: 'json', value: null, help: 'the figures for machines' },
  ],
  run: ({ operand, flags, values }, output) => {
    const options = drawOptions(values);
    if (!options.ok) return refuse(output, options.error);
    const logs = operand === SIMULATED ? simulatedLogs(values, options.value.seed) : loggedRuns(operand, values);
    if (!logs.ok) return refuse(output, logs.error);
    for (const refused of logs.value.refused) noteRefused(refused, output);
    const result = calibrate(logs.value.sets, options.value);
    if (result === null) {
      output.note('sightline: there is no train log with a fix to score.\n');
      return EXIT.caseError;
    }
    output.answer(flags.has('json') ? jsonText(result) : calibrationTable(result));
    return logs.value.refused.length > 0 ? EXIT.caseError : EXIT.ok;
  },
};

const simulatedLogs = (values: Given['values'], seed: number): Result<ReadLogs, UsageProblem> => {
  const runs = wholeNumber(values, 'runs', { least: 1, most: MOST_RUNS, usual: DEFAULT_RUNS });
  if (!runs.ok) return runs;
  return ok({ sets: simulateRuns(runs.value, seed).filter(({ logs }) => logs.length > 0), refused: [] });
};

const loggedRuns = (directory: string, values: Given['values']): Result<ReadLogs, UsageProblem> =>
  values.has('runs')
    ? fail(`--runs is of the simulator. Leave it out, or write: sightline calibrate ${SIMULATED}`)
    : readLogs(directory);

const noteRefused = ({ file, issues }: ReadLogs['refused'][number], { note }: Output): void => {
  note(`${printable(file)} is left out:\n`);
  for (const { path, cause, remedy } of issues) note(`  ${printable(path)}: ${printable(cause)}. ${remedy}\n`);
};
