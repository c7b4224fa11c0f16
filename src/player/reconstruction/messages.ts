import type { Case } from '../../case/types.ts';
import type { Journey } from '../../journey/types.ts';
import type { RailNetwork, Route } from '../../network/types.ts';
import type { CaseTime } from '../../time/types.ts';

/** What the worker is asked. Plain and clonable. */
export interface ReconstructionRequest {
  readonly case: Case;
  readonly network: RailNetwork;
  readonly routes: readonly Route[];
  readonly asOf: CaseTime;
}

/** What it answers. A failure is a bug of ours, told in words so that the page can say it. */
export type ReconstructionAnswer =
  | { readonly type: 'started' }
  | { readonly type: 'journey'; readonly journey: Journey }
  | { readonly type: 'failed'; readonly message: string };
