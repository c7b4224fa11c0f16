import { nearest } from '../../case/nearest.ts';
import { printable } from '../../questions/printable.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import type { Command, Given, OptionSpec } from './command.ts';

/** What is wrong with a command line, with what to do: two sentences. */
export type UsageProblem = string;

/**
 * The arguments of a command: one operand, options as `--name value` or `--name=value`, `--` before an operand that begins with a hyphen. Anything that the
 * command does not know is refused with the nearest name that it does.
 */
export const parseArguments = (command: Command, args: readonly string[]): Result<Given, UsageProblem> => {
  const operands: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  let rest = false;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i]!;
    if (rest || arg === '-' || !arg.startsWith('-')) {
      operands.push(arg);
    } else if (arg === '--') {
      rest = true;
    } else {
      const equals = arg.indexOf('=');
      const name = (equals < 0 ? arg : arg.slice(0, equals)).replace(/^--?/, '');
      const spec = command.options.find((option) => option.name === name);
      if (spec === undefined) return fail(unknownOption(command, name));
      const attached = equals < 0 ? null : arg.slice(equals + 1);
      if (spec.value === null) {
        if (attached !== null) return fail(`--${name} takes no value. Write --${name} alone.`);
        flags.add(name);
      } else {
        const value = attached ?? args[i + 1];
        if (attached === null) i += 1;
        const problem = valueProblem(spec, value, values.has(name));
        if (problem !== null) return fail(problem);
        values.set(name, [...(values.get(name) ?? []), value!]);
      }
    }
  }
  const [operand] = operands;
  if (operand === undefined) {
    return fail(`${command.name} needs ${command.operand}. Write: sightline ${command.name} ${command.operand}`);
  }
  if (operands.length > 1) {
    return fail(
      `${command.name} takes one ${command.operand}, and there are ${operands.length}. Call it once for each.`,
    );
  }
  return ok({ operand, flags, values });
};

const valueProblem = (spec: OptionSpec, value: string | undefined, again: boolean): UsageProblem | null => {
  if (value === undefined || value === '' || (value.startsWith('--') && value.length > 2)) {
    return `--${spec.name} needs a value. Write --${spec.name} ${spec.value}.`;
  }
  return again && spec.repeatable !== true ? `--${spec.name} is there twice. Leave one of them.` : null;
};

const unknownOption = ({ name: command, options }: Command, name: string): UsageProblem => {
  const names = options.map((option) => option.name);
  const meant = nearest(name, names);
  const advice =
    meant === null ? `There are: ${names.map((known) => `--${known}`).join(', ')}.` : `Did you mean --${meant}?`;
  return `${command} has no option --${printable(name)}. ${advice}`;
};
