import { printable, printableJson } from '../../questions/printable.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import { parseInstant } from '../../time/parse-instant.ts';
import type { EpochSeconds } from '../../time/types.ts';
import { EXIT, type ExitCode, type Given, type OptionSpec, type Output } from './command.ts';
import type { UsageProblem } from './parse-arguments.ts';

export const NETWORK_OPTION: OptionSpec = {
  name: 'network',
  value: '<file>',
  help: 'GeoJSON of the railways, instead of the network that the case names',
};

export const AS_OF_OPTION: OptionSpec = {
  name: 'as-of',
  value: '<instant>',
  help: "use only what had been published by then; the case's own asOf where it is left out",
};

export const onlyValue = (values: Given['values'], name: string): string | null => values.get(name)?.[0] ?? null;

export const refuse = (output: Output, problem: UsageProblem): ExitCode => {
  output.note(`sightline: ${problem}\n`);
  return EXIT.usage;
};

/** The instants of an option, in the order given. */
export const instantsOf = (values: Given['values'], name: string): Result<readonly EpochSeconds[], UsageProblem> => {
  const epochs: EpochSeconds[] = [];
  for (const text of values.get(name) ?? []) {
    const read = instantFrom(text);
    if (!read.ok) return fail(`--${name}: ${read.error}`);
    epochs.push(read.value);
  }
  return ok(epochs);
};

/** RFC 3339; the problem as cause and remedy. */
export const instantFrom = (text: string): Result<EpochSeconds, UsageProblem> => {
  const read = parseInstant(text);
  return read.ok ? ok(read.value.epoch) : fail(`${printable(read.error.cause)}. ${read.error.remedy}`);
};

/** An answer in JSON, two spaces deep, with a line break at its end. */
export const jsonText = (value: unknown): string => `${printableJson(JSON.stringify(value, null, 2))}\n`;

/** The same on one line, for files of coordinates that nobody reads. */
export const compactJsonText = (value: unknown): string => `${printableJson(JSON.stringify(value))}\n`;
