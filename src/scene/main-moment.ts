import type { CaseTime } from '../time/types.ts';
import type { SceneContext } from './context.ts';

/**
 * The moment that a case is about, unless somebody chose another: the middle of the last report that holds the train, so the latest of which there is
 * something to say. Pictures and pages tell it, and a player opens at it. The case's own as-of where no report does.
 */
export const mainMoment = ({ ranked: [lead], reportById, journey }: SceneContext): CaseTime => {
  const chain = lead?.journey.chain ?? null;
  if (chain === null) return journey.asOf;
  const moment = reportById.get(chain.lastReport)?.moment ?? chain.span.end;
  return Math.round(Math.min(moment, chain.span.end));
};
