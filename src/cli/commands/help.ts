import type { Command, OptionSpec } from './command.ts';

/** `sightline --help`. */
export const overview = (commands: readonly Command[]): string => {
  const width = Math.max(...commands.map(({ name, operand }) => `${name} ${operand}`.length));
  const rows = commands.map(({ name, operand, summary }) => `  ${`${name} ${operand}`.padEnd(width)}  ${summary}`);
  return [
    'usage: sightline <command> ...',
    '',
    ...rows,
    '',
    'sightline <command> --help tells the options of each. <case> is a path to a case file, or the name of a case in public/cases such as kim-2023.',
    'Exit codes: 0 done, 1 something is wrong in the case, 2 the command was not understood, 3 done but for the pictures that need a browser, 70 a bug of Sightline.',
    '',
  ].join('\n');
};

const HELP: OptionSpec = { name: 'help', value: null, help: 'this text' };

/** `sightline <command> --help`. */
export const helpOf = ({ name, operand, summary, details, options }: Command): string => {
  const all = [...options, HELP].map((option) => ({ ...option, left: leftOf(option) }));
  const width = Math.max(...all.map(({ left }) => left.length));
  return [
    `usage: sightline ${name} ${operand} [options]`,
    '',
    `${summary}.`,
    '',
    ...all.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`),
    ...details.flatMap((paragraph) => ['', paragraph]),
    '',
  ].join('\n');
};

const leftOf = ({ name, value, repeatable }: OptionSpec): string =>
  `--${name}${value === null ? '' : ` ${value}`}${repeatable === true ? ' ...' : ''}`;
