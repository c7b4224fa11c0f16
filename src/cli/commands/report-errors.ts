import type { CaseIssue } from '../../case/types.ts';
import { printable } from '../../questions/printable.ts';
import type { Output } from './command.ts';

/** The errors of a case that a command other than `check` stumbles over, on the side of the notes. Returns how many. */
export const reportErrors = (issues: readonly CaseIssue[], output: Output): number => {
  const errors = issues.filter(({ severity }) => severity === 'error');
  for (const { code, path, cause, remedy } of errors) {
    output.note(printable(`ERROR ${code} at ${path}: ${cause.replace(/\.$/, '')}. ${remedy}`).concat('\n'));
  }
  return errors.length;
};
