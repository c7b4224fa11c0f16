import type { SceneContext } from '../scene/context.ts';
import type { CaseTime } from '../time/types.ts';

/**
 * The moment that a page about the case is about, unless its author chose another: the middle of the last report that holds the train, so the latest of which there is
 * something to say. The case's own as-of where no report does.
 */
export const mainMoment = ({ ranked: [lead], reportById, journey }: SceneContext): CaseTime => {
  const chain = lead?.journey.chain ?? null;
  if (chain === null) return journey.asOf;
  const moment = reportById.get(chain.lastReport)?.moment ?? chain.span.end;
  return Math.round(Math.min(moment, chain.span.end));
};
