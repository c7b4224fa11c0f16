import type { Case } from '../../case/types.ts';
import type { Journey } from '../../journey/types.ts';
import type { RailNetwork, Route } from '../../network/types.ts';
import type { CaseTime, Span } from '../../time/types.ts';

/** A case on its rails: what all questions of a player are about. Plain and clonable. */
export interface ReconstructionSubject {
  readonly case: Case;
  readonly network: RailNetwork;
  readonly routes: readonly Route[];
}

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

/** What the worker is told: the case once, then questions, one at a time. */
export type WorkerOrder =
  | { readonly type: 'subject'; readonly subject: ReconstructionSubject }
  | { readonly type: 'question'; readonly question: Question };

/** What it answers. A failure is a bug of ours, told in words so that the page can say it. */
export type WorkerAnswer =
  | { readonly type: 'started' }
  | { readonly type: 'knowledge'; readonly knowledge: Knowledge }
  | { readonly type: 'failed'; readonly message: string };
