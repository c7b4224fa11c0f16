import type { Journey } from '../../journey/types.ts';
import type { SceneContext } from '../../scene/context.ts';
import { contextOnRails } from '../../scene/context-on-rails.ts';
import { holdingAt } from '../../scene/holdings-of.ts';
import type { CaseTime } from '../../time/types.ts';

/**
 * Which reports would hold the train in the place of one that is left out: those that hold it in the journey without it and do not hold it now.
 * @param context of the journey on screen
 * @param without the journey without the report
 */
export type HeldWithout = (context: SceneContext, without: Journey, t: CaseTime) => readonly string[];

/** What does not change with the moment is made once for each journey. */
export const createHeldWithout = (): HeldWithout => {
  const contexts = new WeakMap<Journey, SceneContext>();
  return (context, without, t) => {
    const other = contexts.get(without) ?? contextOnRails({ ...context, journey: without });
    contexts.set(without, other);
    const now = holdingAt(context.holdings, t);
    const { previous, next } = holdingAt(other.holdings, t);
    return [previous, next].filter((id) => id !== null && id !== now.previous && id !== now.next).map((id) => id!);
  };
};
