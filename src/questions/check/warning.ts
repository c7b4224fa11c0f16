import type { CaseIssue } from '../../case/types.ts';

/** An issue that does not keep the case from being used. */
export const warning = (code: string, path: string, cause: string, remedy: string): CaseIssue => ({
  severity: 'warning',
  code,
  path,
  cause,
  remedy,
});
