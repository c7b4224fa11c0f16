import { DEFAULT_DRAW } from '../../calibrate/calibrate.ts';
import type { DrawOptions } from '../../calibrate/types.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import type { Given, OptionSpec } from './command.ts';
import { onlyValue } from './options.ts';
import type { UsageProblem } from './parse-arguments.ts';

/** How sightings are drawn, with what holds where an option is left out. */
export const DRAW_OPTIONS: readonly OptionSpec[] = [
  { name: 'every', value: '<km>-<km>', help: 'distance between sightings (60-150)' },
  { name: 'time', value: '<min>,...', help: 'a sighting is so many minutes off at most, one of these (2,10,30)' },
  { name: 'place', value: '<km>,...', help: 'and so many kilometres, one of these (1,5)' },
  { name: 'repeat', value: '<n>', help: 'draw from each log so many times (1)' },
  { name: 'seed', value: '<n>', help: 'of everything that is drawn (1)' },
];

/** More says no more, and takes for ever. */
const MOST_REPEATS = 1000;
const LONGEST_KM = 10_000;
const DAY_MIN = 1440;
const WIDEST_KM = 500;

export const drawOptions = (values: Given['values']): Result<DrawOptions, UsageProblem> => {
  const listed = (name: string, separator: string): readonly number[] | null =>
    onlyValue(values, name)?.split(separator).map(plainNumber) ?? null;
  const every = listed('every', '-') ?? DEFAULT_DRAW.everyKm;
  const time = listed('time', ',') ?? DEFAULT_DRAW.timeS.map((s) => s / 60);
  const place = listed('place', ',') ?? DEFAULT_DRAW.placeKm;
  const seed = wholeNumber(values, 'seed', { least: 0, most: Number.MAX_SAFE_INTEGER, usual: DEFAULT_DRAW.seed });
  const repeat = wholeNumber(values, 'repeat', { least: 1, most: MOST_REPEATS, usual: DEFAULT_DRAW.repeat });
  const [least = Number.NaN, most = Number.NaN] = every;
  if (!(every.length === 2 && least > 0 && least <= most && most <= LONGEST_KM)) {
    return fail('--every is a range of kilometres. Write --every 60-150.');
  }
  if (!time.every((min) => min > 0 && min <= DAY_MIN)) {
    return fail('--time is minutes up to a day. Write --time 2,10,30.');
  }
  if (!place.every((km) => km > 0 && km <= WIDEST_KM)) {
    return fail(`--place is kilometres up to ${WIDEST_KM}. Write --place 1,5.`);
  }
  if (!seed.ok) return seed;
  if (!repeat.ok) return repeat;
  const timeS = time.map((min) => min * 60);
  return ok({ everyKm: [least, most], timeS, placeKm: place, seed: seed.value, repeat: repeat.value });
};

/** An option that is one whole number; `usual` where it is left out. */
export const wholeNumber = (
  values: Given['values'],
  name: string,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
): Result<number, UsageProblem> => {
  const text = onlyValue(values, name);
  const value = text === null ? usual : plainNumber(text);
  return Number.isInteger(value) && value >= least && value <= most
    ? ok(value)
    : fail(`--${name} is one whole number from ${least} to ${most}. Write --${name} ${usual}.`);
};

/** NaN where it is no plain decimal number: `1e9` and `0x10` are typing errors here. */
const plainNumber = (text: string): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);
