import { compareIds } from '../case/compare-ids.ts';
import type { DistanceClaim, TrainFact } from '../case/types.ts';
import type { CaseTime } from '../time/types.ts';
import { credence } from './admiralty.ts';

/** What was claimed of the train's speed, km/h, and the chance that it is true. */
export interface SpeedFact {
  readonly quantity: 'max-speed' | 'mean-speed';
  readonly kmh: number;
  readonly credence: number;
}

/** Whether a claim about the train or a distance counts at `asOf`: published by then, or without a date, as a report without one does. */
export const isKnownFact = ({ source }: Pick<TrainFact | DistanceClaim, 'source'>, asOf: CaseTime): boolean =>
  (source.published?.end ?? asOf) <= asOf;

/**
 * The claims about the train's speed that count: known at `asOf`, with a figure. Claims of one origin about one quantity are one claim, that of the best grade.
 * In an order that the file's does not change.
 */
export function speedFacts(facts: readonly TrainFact[], asOf: CaseTime): readonly SpeedFact[] {
  const byOrigin = new Map<string, SpeedFact>();
  const known = facts.filter((fact) => isKnownFact(fact, asOf));
  for (const { origin, quantity, value, grade } of known.sort((a, b) => compareIds(a.id, b.id))) {
    if (quantity !== 'max-speed' && quantity !== 'mean-speed') continue;
    if (value === null || value <= 0) continue;
    const key = JSON.stringify([origin, quantity]);
    const fact: SpeedFact = { quantity, kmh: value, credence: credence(grade) };
    if (fact.credence > (byOrigin.get(key)?.credence ?? 0)) byOrigin.set(key, fact);
  }
  return [...byOrigin.values()];
}
