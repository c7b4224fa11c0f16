import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_BYTES } from '../../case/limits.ts';
import { nearest } from '../../case/nearest.ts';
import { parseCaseText } from '../../case/parse-case-text.ts';
import type { CaseIssue } from '../../case/types.ts';
import { type PlacedCase, placeCase } from '../../network/place-case.ts';
import { printable } from '../../questions/printable.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import { ROOT } from '../root.ts';
import { megabytes } from './file-size.ts';
import type { UsageProblem } from './parse-arguments.ts';
import { readNetwork } from './read-network.ts';

const CASES = join(ROOT, 'public/cases');

/** A case file as far as it could be read. `placed` is null where an error keeps it from its rails. */
export interface ReadCase {
  /** The path that it was found at. */
  readonly file: string;
  /** The text's own JSON, for what the parsed case no longer tells; undefined where there is no case. */
  readonly raw: unknown;
  readonly issues: readonly CaseIssue[];
  readonly placed: PlacedCase | null;
}

/**
 * Reads a case by its path or its name, and the network that it names or that `networkFile` holds. A file that is not there is a usage problem; whatever is wrong
 * inside one is an issue.
 */
export const readCase = (operand: string, networkFile: string | null): Result<ReadCase, UsageProblem> => {
  const file = fileOf(operand);
  if (!file.ok) return file;
  const { size } = statSync(file.value);
  if (size > FILE_BYTES) {
    return ok({ file: file.value, raw: undefined, placed: null, issues: [tooBig(size)] });
  }
  const text = readFileSync(file.value, 'utf8');
  const parsed = parseCaseText(text);
  if (parsed.case === null) return ok({ file: file.value, raw: undefined, placed: null, issues: parsed.issues });
  const raw: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  const network = readNetwork(parsed.case.network, networkFile);
  if (!network.ok) return network;
  const { network: rails, issues } = network.value;
  if (rails === null) return ok({ file: file.value, raw, placed: null, issues: [...parsed.issues, ...issues] });
  const placed = placeCase(parsed.case, rails);
  return ok({ file: file.value, raw, placed, issues: [...parsed.issues, ...issues, ...placed.issues] });
};

const fileOf = (operand: string): Result<string, UsageProblem> => {
  const named = /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(operand) ? [join(CASES, operand, 'case.json')] : [];
  const found = [operand, join(operand, 'case.json'), ...named].find(
    (path) => existsSync(path) && statSync(path).isFile(),
  );
  if (found !== undefined) return ok(found);
  const names = existsSync(CASES) ? readdirSync(CASES) : [];
  const meant = nearest(operand, names);
  const advice = meant === null ? `Give a path, or one of: ${names.join(', ')}.` : `Did you mean "${meant}"?`;
  return fail(`there is no case file "${printable(operand)}". ${advice}`);
};

const tooBig = (bytes: number): CaseIssue => ({
  severity: 'error',
  code: 'too-big',
  path: '$',
  cause: `the file has ${megabytes(bytes)}, more than a case can have`,
  remedy: 'Split the case.',
});
