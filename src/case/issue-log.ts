import { LIMITS } from './limits.ts';
import type { CaseIssue, Severity } from './types.ts';

/** Collects what is wrong while a case is read. The one thing in the reader that changes; it lives as long as one call of `parseCase`. */
export interface IssueLog {
  readonly error: (code: string, path: string, cause: string, remedy: string) => void;
  readonly warning: (code: string, path: string, cause: string, remedy: string) => void;
  readonly errorCount: () => number;
  /** True once issues are only counted, so that nobody has to think up good advice. */
  readonly isFull: () => boolean;
  readonly issues: () => readonly CaseIssue[];
}

/** Keeps the first `LIMITS.issues`, counts the rest. */
export const createIssueLog = (): IssueLog => {
  const kept: CaseIssue[] = [];
  const found = { error: 0, warning: 0 };
  const dropped = { error: 0, warning: 0 };
  const add =
    (severity: Severity) =>
    (code: string, path: string, cause: string, remedy: string): void => {
      found[severity] += 1;
      if (kept.length < LIMITS.issues) kept.push({ severity, code, path, cause, remedy });
      else dropped[severity] += 1;
    };
  return {
    error: add('error'),
    warning: add('warning'),
    errorCount: () => found.error,
    isFull: () => kept.length >= LIMITS.issues,
    issues: () => (dropped.error + dropped.warning === 0 ? kept : [...kept, moreIssues(dropped)]),
  };
};

const moreIssues = ({ error, warning }: Record<Severity, number>): CaseIssue => ({
  severity: error > 0 ? 'error' : 'warning',
  code: 'more-issues',
  path: '$',
  cause: `there are ${error} more errors and ${warning} more warnings`,
  remedy: 'Put right those above and check again.',
});

const ignore = (): void => undefined;

/** Swallows everything: for the insides of a value that has been reported as wrong as a whole. */
export const MUTED_LOG: IssueLog = {
  error: ignore,
  warning: ignore,
  errorCount: () => 1,
  isFull: () => true,
  issues: () => [],
};
