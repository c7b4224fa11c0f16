import type { NetworkIssue } from './types.ts';

/** Gathers what is wrong in a file, up to a number that a person can read. */
export interface IssueList {
  readonly issues: readonly NetworkIssue[];
  add(code: string, path: string, cause: string, remedy: string): void;
}

/** More issues than this are not told one by one. */
const MAX_ISSUES = 100;

export function createIssueList(): IssueList {
  const issues: NetworkIssue[] = [];
  return {
    issues,
    add(code, path, cause, remedy) {
      if (issues.length < MAX_ISSUES) issues.push({ code, path, cause, remedy });
      else if (issues.length === MAX_ISSUES) {
        issues.push({
          code: 'too-many-issues',
          path: '$',
          cause: `There are more than ${MAX_ISSUES} issues.`,
          remedy: 'Correct those above and try again.',
        });
      }
    },
  };
}
