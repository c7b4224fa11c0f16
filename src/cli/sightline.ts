import { nearest } from '../case/nearest.ts';
import { printable } from '../questions/printable.ts';
import '../words/every-language.ts';
import { BUILD } from './commands/build.ts';
import { CALIBRATE } from './commands/calibrate.ts';
import { CHECK } from './commands/check.ts';
import { type Command, EXIT, type ExitCode, type Output } from './commands/command.ts';
import { EXPLAIN } from './commands/explain.ts';
import { helpOf, overview } from './commands/help.ts';
import { parseArguments } from './commands/parse-arguments.ts';
import { RECONSTRUCT } from './commands/reconstruct.ts';

/** In the order of the help. A new command is a file of its own and a line here. */
const COMMANDS: readonly Command[] = [CHECK, RECONSTRUCT, EXPLAIN, BUILD, CALIBRATE];

/** Runs one command line. Nothing but the answer goes to `output.answer`. */
export const sightline = async (args: readonly string[], output: Output): Promise<ExitCode> => {
  const [name, ...rest] = args;
  if (name === undefined) {
    output.note(overview(COMMANDS));
    return EXIT.usage;
  }
  if (isHelp(name) || name === 'help') {
    const asked = COMMANDS.find((command) => command.name === rest[0]);
    output.answer(asked === undefined ? overview(COMMANDS) : helpOf(asked));
    return EXIT.ok;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    output.note(`sightline: ${unknownCommand(name)}\n`);
    return EXIT.usage;
  }
  if (rest.some(isHelp)) {
    output.answer(helpOf(command));
    return EXIT.ok;
  }
  const given = parseArguments(command, rest);
  if (given.ok) return command.run(given.value, output);
  output.note(`sightline: ${given.error}\nSee: sightline ${command.name} --help\n`);
  return EXIT.usage;
};

const isHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

const unknownCommand = (name: string): string => {
  const names = COMMANDS.map((command) => command.name);
  const meant = nearest(name, names);
  return `there is no command "${printable(name)}". ${meant === null ? `There are: ${names.join(', ')}.` : `Did you mean "${meant}"?`}`;
};

/** `npx sightline`. A reader that has seen enough (`| head`) ends the run without an error. */
export const main = async (args: readonly string[]): Promise<ExitCode> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.ok);
  });
  return sightline(args, {
    answer: (text) => process.stdout.write(text),
    note: (text) => process.stderr.write(text),
  });
};
