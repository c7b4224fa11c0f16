import { readFileSync } from 'node:fs';
import type { Journey } from '../../journey/types.ts';
import { createDossier, type Dossier, reconstructDossier } from '../../questions/dossier.ts';
import { toCsv } from '../../questions/formats/to-csv.ts';
import { toCzml } from '../../questions/formats/to-czml.ts';
import { toGeoJson } from '../../questions/formats/to-geojson.ts';
import { printable } from '../../questions/printable.ts';
import { reconstructionOf } from '../../questions/reconstruct/reconstruction-of.ts';
import { sceneTimes, tellingTimes } from '../../questions/reconstruct/telling-times.ts';
import type { Reconstruction } from '../../questions/reconstruct/types.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import type { EpochSeconds } from '../../time/types.ts';
import type { Command, Given, OptionSpec } from './command.ts';
import {
  AS_OF_OPTION,
  compactJsonText,
  instantFrom,
  instantsOf,
  jsonText,
  NETWORK_OPTION,
  onlyValue,
  refuse,
} from './options.ts';
import type { UsageProblem } from './parse-arguments.ts';
import { asOfIn, readPlaced } from './read-placed.ts';
import { reconstructionText } from './reconstruction-text.ts';

const MOST_TIMES = 100_000;

const FORMATS: readonly OptionSpec[] = [
  { name: 'json', value: null, help: 'everything, in the stable form of public/schema/reconstruction-1.schema.json' },
  {
    name: 'geojson',
    value: null,
    help: 'the median and the 80 % stretch of each route at each time, for a map viewer',
  },
  { name: 'csv', value: null, help: 'a line for each time and route' },
  { name: 'czml', value: null, help: 'the medians as a moving scene for CesiumJS, and the reports as points' },
];

export const RECONSTRUCT: Command = {
  name: 'reconstruct',
  operand: '<case>',
  summary: 'Tells where the train can have been, and what became of each report',
  options: [
    AS_OF_OPTION,
    { name: 'at', value: '<instant>', repeatable: true, help: 'a time to tell the position at' },
    { name: 'times', value: '<file>', help: 'the same from a file, one instant a line; # begins a remark' },
    ...FORMATS,
    { name: 'gain', value: null, help: 'work out how much each report narrows the journey; takes longer' },
    NETWORK_OPTION,
  ],
  details: [
    'An instant is RFC 3339 with its offset, such as 2023-09-12T12:15:00+10:00. Without --at and --times the times are the whole hours in UTC from the first to the last moment about which something is known, fewer on a long journey, and the middle of each used report; for --czml, every five minutes.',
    'Chainage is in kilometres along each route from its origin. In "before" and "after" nothing is known of the position.',
  ],
  run: (given, output) => {
    const { flags, values } = given;
    const format = formatOf(flags);
    if (!format.ok) return refuse(output, format.error);
    const asOf = instantsOf(values, 'as-of');
    if (!asOf.ok) return refuse(output, asOf.error);
    const asked = timesOf(values);
    if (!asked.ok) return refuse(output, asked.error);
    const read = readPlaced(given, output);
    if (!read.ok) return read.error;
    const { placed, exit } = read.value;
    const dossier = createDossier(placed);
    const journey = reconstructDossier(dossier, asOfIn(placed.case, asOf.value), { gain: flags.has('gain') });
    const own = format.value === 'czml' ? sceneTimes(journey) : tellingTimes(dossier, journey);
    const times = asked.value.length > 0 ? asked.value.map((instant) => instant - placed.case.origin) : own;
    const told = reconstructionOf(dossier, journey, times);
    output.answer(answerIn(format.value, dossier, journey, told));
    return exit;
  },
};

const answerIn = (format: Format, dossier: Dossier, journey: Journey, told: Reconstruction): string => {
  switch (format) {
    case 'text':
      return reconstructionText(dossier, journey, told);
    case 'json':
      return jsonText(told);
    case 'geojson':
      return compactJsonText(toGeoJson(dossier, told));
    case 'csv':
      return toCsv(dossier, told);
    case 'czml':
      return compactJsonText(toCzml(dossier, told));
  }
};

type Format = 'text' | 'json' | 'geojson' | 'csv' | 'czml';

const formatOf = (flags: Given['flags']): Result<Format, UsageProblem> => {
  const asked = FORMATS.map(({ name }) => name as Format).filter((name) => flags.has(name));
  if (asked.length <= 1) return ok(asked[0] ?? 'text');
  return fail(`${asked.map((name) => `--${name}`).join(' and ')} exclude each other. Ask for one of them.`);
};

const timesOf = (values: Given['values']): Result<readonly EpochSeconds[], UsageProblem> => {
  const at = instantsOf(values, 'at');
  const file = onlyValue(values, 'times');
  if (!at.ok || file === null) return at;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail(
      `there is no file of times "${printable(file)}" that can be read. Give one with an instant on each line.`,
    );
  }
  const epochs = [...at.value];
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const written = line.replace(/#.*$/, '').trim();
    if (written === '') continue;
    const read = instantFrom(written);
    if (!read.ok) return fail(`--times, line ${i + 1}: ${read.error}`);
    epochs.push(read.value);
    if (epochs.length > MOST_TIMES) return fail(`--times has more than ${MOST_TIMES} instants. Split the file.`);
  }
  return epochs.length > 0
    ? ok(epochs)
    : fail(`--times: the file "${printable(file)}" has no instant. Write one on each line.`);
};
