import type { Case, ParsedCase } from '../../case/types.ts';
import type { Journey } from '../../journey/types.ts';
import type { PlacedCase } from '../../network/place-case.ts';
import type { NetworkIssue } from '../../network/types.ts';
import type { Result } from '../../result/result.ts';
import type { OnRails } from '../../scene/on-rails.ts';
import type { CaseTime, Span } from '../../time/types.ts';

/** A case on its rails, with where all that it speaks of lies on them. */
export interface LaidCase extends PlacedCase {
  readonly onRails: OnRails;
}

/** A case on its rails: what all questions of a player are about. Plain and clonable. */
export type ReconstructionSubject = Pick<PlacedCase, 'case' | 'network' | 'routes'>;

/**
 * `coarse` is fast enough to follow a drag, and is only shown until the `full` one has come. `compared` is for many questions at once, whose answers are
 * compared with each other and not shown. `weighed` is the full one with how much each report narrows the
 * journey, which takes more than twice as long; `drawn` is the full one with possible journeys drawn from it.
 */
export type Detail = 'compared' | ShownDetail;

/** What may come on screen. */
export type ShownDetail = 'coarse' | 'full' | Extra;

/** What is asked beyond the full answer, for readers who want to know. */
export type Extra = 'drawn' | 'weighed';

/** What a journey is to rest on. */
export interface Premise {
  /** Only what was published by then. */
  readonly asOf: CaseTime;
  /** And of that not the reports with these ids. Rising, each once. */
  readonly leftOut: readonly string[];
}

/** What is asked of a case. */
export interface Question extends Premise {
  readonly detail: Detail;
}

/** What is known by a premise. */
export interface Knowledge {
  readonly journey: Journey;
  /** From the first to the last moment of the story by the reports known then, but at least those known at the case's own time; see `storySpan`. */
  readonly story: Span | null;
}

/** One thing to be done apart from the page. */
export type WorkerOrder =
  /** Read the text of a case file. */
  | { readonly type: 'parse'; readonly caseText: string }
  /** Put a case on the network of a file's text. */
  | { readonly type: 'place'; readonly case: Case; readonly networkText: string }
  /** Without a subject it is about the case placed or asked about last. */
  | { readonly type: 'ask'; readonly question: Question; readonly subject: ReconstructionSubject | null };

/** What comes of it. */
export type WorkerResult =
  | { readonly type: 'parsed'; readonly parsed: ParsedCase }
  | { readonly type: 'placed'; readonly placed: Result<LaidCase, readonly NetworkIssue[]> }
  | { readonly type: 'knowledge'; readonly knowledge: Knowledge };

/** What a worker says. A failure is a bug of ours, told in words so that the page can say it. */
export type WorkerAnswer =
  | WorkerResult
  | { readonly type: 'started' }
  | { readonly type: 'failed'; readonly message: string };
