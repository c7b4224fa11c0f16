import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseTrainLog } from '../../calibrate/parse-train-log.ts';
import type { LogSet, TrainLog } from '../../calibrate/types.ts';
import type { CaseIssue } from '../../case/types.ts';
import { printable } from '../../questions/printable.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import { MOST_BYTES, megabytes } from './file-size.ts';
import type { UsageProblem } from './parse-arguments.ts';

export interface ReadLogs {
  readonly sets: readonly LogSet[];
  /** Files that are no train logs, and what is wrong in each. They are left out. */
  readonly refused: readonly { readonly file: string; readonly issues: readonly CaseIssue[] }[];
}

/**
 * The train logs of a directory: each of its folders with `.json` files is a set, and so are the `.json` files in the directory itself. Other files are
 * passed over. In the order of names, so that every machine prints the same.
 */
export const readLogs = (directory: string): Result<ReadLogs, UsageProblem> => {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    return fail(`there is no directory "${printable(directory)}". Give one that holds train logs, see TRAINLOGS.md.`);
  }
  const refused: { readonly file: string; readonly issues: readonly CaseIssue[] }[] = [];
  const setOf = (folder: string): LogSet => ({
    name: basename(resolve(folder)),
    logs: namesIn(folder, (path) => path.endsWith('.json') && statSync(path).isFile()).flatMap((file) => {
      const parsed = readLog(file);
      if (parsed.ok) return [parsed.value];
      refused.push({ file, issues: parsed.error });
      return [];
    }),
  });
  const folders = [directory, ...namesIn(directory, (path) => statSync(path).isDirectory())];
  return ok({ sets: folders.map(setOf).filter(({ logs }) => logs.length > 0), refused });
};

const namesIn = (folder: string, wanted: (path: string) => boolean): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(wanted);

const readLog = (file: string): Result<TrainLog, readonly CaseIssue[]> => {
  const { size } = statSync(file);
  if (size <= MOST_BYTES) return parseTrainLog(readFileSync(file, 'utf8'));
  const cause = `the file has ${megabytes(size)}, and ${megabytes(MOST_BYTES)} is the limit`;
  return fail([{ severity: 'error', code: 'too-big', path: '$', cause, remedy: 'Thin the fixes out.' }]);
};
