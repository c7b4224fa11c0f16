import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../../questions/printable.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import type { UsageProblem } from './parse-arguments.ts';

/** Says that a folder is ours to write in, and for which case. */
export const MARK = 'sightline.json';

export const markText = (caseId: string, version: string): string =>
  `${JSON.stringify({ madeBy: 'sightline build', case: caseId, version }, null, 2)}\n`;

/** Whether a folder can be made or made anew: it is not there yet, empty, or one that was made for the same case. */
export const claimFolder = (out: string, caseId: string): Result<null, UsageProblem> => {
  const shown = printable(out);
  if (!existsSync(out)) return ok(null);
  if (!statSync(out).isDirectory()) return fail(`--out: "${shown}" is a file. Give a folder.`);
  if (readdirSync(out).length === 0) return ok(null);
  const owner = ownerOf(join(out, MARK));
  if (owner === caseId) return ok(null);
  return fail(
    owner === null
      ? `--out: "${shown}" has files in it that are not of a build, and they stay. Give an empty folder, or one that does not exist.`
      : `--out: "${shown}" holds the case "${printable(owner)}". Give each case a folder of its own.`,
  );
};

/** The case that a folder was made for; null where the mark is missing or not one of ours. */
const ownerOf = (mark: string): string | null => {
  try {
    const read: unknown = JSON.parse(readFileSync(mark, 'utf8'));
    if (typeof read !== 'object' || read === null) return null;
    const { madeBy, case: owner } = read as Readonly<Record<string, unknown>>;
    return madeBy === 'sightline build' && typeof owner === 'string' ? owner : null;
  } catch {
    return null;
  }
};

/**
 * Brings what was made in `staged` to its place. Assets of an earlier build stay, since pages that somebody has open or in a cache still ask for them; the `optional`
 * files that were not made this time go, since nothing names them any more.
 */
export const settle = (staged: string, out: string, optional: readonly string[]): Result<null, UsageProblem> => {
  try {
    mkdirSync(out, { recursive: true });
    for (const path of optional) {
      const old = join(out, path);
      if (!existsSync(join(staged, path)) && existsSync(old) && lstatSync(old).isFile()) rmSync(old);
    }
    cpSync(staged, out, { recursive: true });
    return ok(null);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(
      `--out: "${printable(out)}" cannot be written (${code ?? printable(message)}). Give a folder that is yours to write in, with room for some 8 MB.`,
    );
  }
};
