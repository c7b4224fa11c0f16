import type { Case } from '../../case/types.ts';
import type { PlacedCase } from '../../network/place-case.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import type { CaseTime, EpochSeconds } from '../../time/types.ts';
import { EXIT, type ExitCode, type Given, type Output } from './command.ts';
import { onlyValue, refuse } from './options.ts';
import { readCase } from './read-case.ts';
import { reportErrors } from './report-errors.ts';

/** A case that can be asked, and how the command is to end once it has answered: an error that leaves a route is still one. */
export interface AskedCase {
  readonly file: string;
  readonly placed: PlacedCase;
  readonly exit: ExitCode;
}

/** The case of a command line on its rails; its errors are noted. Where nothing can be asked of it, how the command ends. */
export const readPlaced = ({ operand, values }: Given, output: Output): Result<AskedCase, ExitCode> => {
  const read = readCase(operand, onlyValue(values, 'network'));
  if (!read.ok) return fail(refuse(output, read.error));
  const { file, placed, issues } = read.value;
  const errors = reportErrors(issues, output);
  if (placed === null || placed.routes.length === 0) return fail(EXIT.caseError);
  return ok({ file, placed, exit: errors > 0 ? EXIT.caseError : EXIT.ok });
};

/** The knowledge time asked for with `--as-of`, else the case's own. */
export const asOfIn = ({ origin, asOf }: Case, [asked]: readonly EpochSeconds[]): CaseTime =>
  asked === undefined ? asOf : asked - origin;
