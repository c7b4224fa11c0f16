import { type Calibration, calibrate, DEFAULT_DRAW } from '../../calibrate/calibrate.ts';
import { simulateRuns } from '../../calibrate/simulate/simulate-runs.ts';
import type { DrawOptions } from '../../calibrate/types.ts';
import { printable, printableJson } from '../../questions/printable.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import { calibrationTable } from './calibration-table.ts';
import { type Command, EXIT, type Given, type Output } from './command.ts';
import type { UsageProblem } from './parse-arguments.ts';
import { type ReadLogs, readLogs } from './read-logs.ts';

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
    { name: 'every', value: '<km>-<km>', help: 'distance between sightings (60-150)' },
    { name: 'time', value: '<min>,...', help: 'a sighting is so many minutes off at most, one of these (2,10,30)' },
    { name: 'place', value: '<km>,...', help: 'and so many kilometres, one of these (1,5)' },
    { name: 'repeat', value: '<n>', help: 'draw from each log so many times (1)' },
    { name: 'runs', value: '<n>', help: 'of the simulator (2000)' },
    { name: 'seed', value: '<n>', help: 'of everything that is drawn (1)' },
    { name: 'json', value: null, help: 'the figures for machines' },
  ],
  run: (given, output) => {
    const options = drawOptions(given);
    const logs = options.ok ? logsOf(given, options.value.seed) : options;
    if (!options.ok || !logs.ok) {
      output.note(`sightline: ${options.ok ? (logs.ok ? '' : logs.error) : options.error}\n`);
      return EXIT.usage;
    }
    for (const refused of logs.value.refused) noteRefused(refused, output);
    const result = calibrate(logs.value.sets, options.value);
    if (result === null) {
      output.note('sightline: there is no train log with a fix to score.\n');
      return EXIT.caseError;
    }
    output.answer(given.flags.has('json') ? jsonOf(result) : calibrationTable(result));
    return logs.value.refused.length > 0 ? EXIT.caseError : EXIT.ok;
  },
};

const SIMULATED = 'simulated';
const DEFAULT_RUNS = '2000';
const MOST_RUNS = 100_000;

const logsOf = ({ operand, values }: Given, seed: number): Result<ReadLogs, UsageProblem> => {
  if (operand !== SIMULATED) return readLogs(operand);
  const runs = plainNumber(values.get('runs')?.[0] ?? DEFAULT_RUNS);
  if (!(Number.isInteger(runs) && runs >= 1 && runs <= MOST_RUNS)) {
    return fail(`--runs is a number from 1 to ${MOST_RUNS}. Write --runs ${DEFAULT_RUNS}.`);
  }
  return ok({ sets: simulateRuns(runs, seed).filter(({ logs }) => logs.length > 0), refused: [] });
};

const noteRefused = ({ file, issues }: ReadLogs['refused'][number], { note }: Output): void => {
  note(`${printable(file)} is left out:\n`);
  for (const { path, cause, remedy } of issues) note(`  ${printable(path)}: ${printable(cause)}. ${remedy}\n`);
};

const jsonOf = (result: Calibration): string => printableJson(`${JSON.stringify(result, null, 2)}\n`);

/** More of any of these says no more, and takes for ever. */
const MOST_REPEATS = 1000;

const drawOptions = ({ values }: Given): Result<DrawOptions, UsageProblem> => {
  const listed = (name: string, separator: string): readonly number[] | null => {
    const text = values.get(name)?.[0];
    return text === undefined ? null : text.split(separator).map(plainNumber);
  };
  const every = listed('every', '-') ?? DEFAULT_DRAW.everyKm;
  const time = listed('time', ',') ?? DEFAULT_DRAW.timeS.map((s) => s / 60);
  const place = listed('place', ',') ?? DEFAULT_DRAW.placeKm;
  const [seed = DEFAULT_DRAW.seed] = listed('seed', ',') ?? [];
  const [repeat = DEFAULT_DRAW.repeat] = listed('repeat', ',') ?? [];
  const [least, most] = every;
  if (!(every.length === 2 && least! > 0 && least! <= most! && most! <= 10_000)) {
    return fail('--every is a range of kilometres. Write --every 60-150.');
  }
  if (!time.every((min) => min > 0 && min <= 1440)) return fail('--time is minutes up to a day. Write --time 2,10,30.');
  if (!place.every((km) => km > 0 && km <= 500)) return fail('--place is kilometres up to 500. Write --place 1,5.');
  if (!(Number.isInteger(seed) && seed >= 0)) return fail('--seed is a whole number. Write --seed 1.');
  if (!(Number.isInteger(repeat) && repeat >= 1 && repeat <= MOST_REPEATS)) {
    return fail(`--repeat is a number from 1 to ${MOST_REPEATS}. Write --repeat 5.`);
  }
  return ok({ everyKm: [least!, most!], timeS: time.map((min) => min * 60), placeKm: place, seed, repeat });
};

/** NaN where it is no plain decimal number: `1e9` and `0x10` are typing errors here. */
const plainNumber = (text: string): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);
