import type { CaseIssue, Lang } from '../case/types.ts';
import { stringsFor } from './strings.ts';

const MB = 1024 * 1024;

/** Why a case cannot be shown. `path` is what it is about: an address, a file, a place in a file. */
export type LoadProblem = { readonly path: string } & (
  | { readonly type: 'missing' }
  | { readonly type: 'refused'; readonly status: number }
  | { readonly type: 'unreachable'; readonly reason: string }
  | { readonly type: 'too-large'; readonly maxBytes: number }
  /** What is wrong in the case or in its network, in the words of the check, which are English. */
  | { readonly type: 'unreadable-case'; readonly issue: Pick<CaseIssue, 'cause' | 'remedy'> | null }
  | { readonly type: 'unreadable-network'; readonly issue: Pick<CaseIssue, 'cause' | 'remedy'> | null }
  | { readonly type: 'no-route' }
  | { readonly type: 'unknown-network'; readonly id: string }
  | { readonly type: 'failed'; readonly reason: string }
);

export interface CauseAndRemedy {
  readonly cause: string;
  readonly remedy: string;
}

export interface ProblemStrings {
  readonly missing: CauseAndRemedy;
  readonly refused: (status: number) => CauseAndRemedy;
  readonly unreachable: (reason: string) => CauseAndRemedy;
  readonly tooLarge: (megabytes: number) => CauseAndRemedy;
  readonly unreadableCase: CauseAndRemedy;
  readonly unreadableNetwork: CauseAndRemedy;
  readonly noRoute: CauseAndRemedy;
  readonly unknownNetwork: (id: string) => CauseAndRemedy;
  readonly failed: (reason: string) => CauseAndRemedy;
}

/** True where the same request may go well another time. */
export const isTemporary = (problem: LoadProblem): boolean => {
  switch (problem.type) {
    case 'refused':
      return problem.status >= 500 || problem.status === 408 || problem.status === 429;
    case 'unreachable':
    case 'failed':
      return true;
    default:
      return false;
  }
};

/** What to say of a problem; what a check has found follows in its own words. */
export function problemWords(problem: LoadProblem, lang: Lang): CauseAndRemedy {
  const { problems } = stringsFor(lang);
  switch (problem.type) {
    case 'missing':
      return problems.missing;
    case 'refused':
      return problems.refused(problem.status);
    case 'unreachable':
      return problems.unreachable(problem.reason);
    case 'too-large':
      return problems.tooLarge(Math.round(problem.maxBytes / MB));
    case 'unreadable-case':
      return problems.unreadableCase;
    case 'unreadable-network':
      return problems.unreadableNetwork;
    case 'no-route':
      return problems.noRoute;
    case 'unknown-network':
      return problems.unknownNetwork(problem.id);
    case 'failed':
      return problems.failed(problem.reason);
  }
}
