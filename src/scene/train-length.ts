import type { Case } from '../case/types.ts';
import { credence } from '../journey/admiralty.ts';
import { isKnownFact } from '../journey/speed-facts.ts';
import type { CaseTime } from '../time/types.ts';

/** Length of the train by the most credible fact that is known by then, the first of equals. Km; null where nobody says. */
export function trainLengthKm({ trainFacts }: Pick<Case, 'trainFacts'>, asOf: CaseTime): number | null {
  const lengths = trainFacts.flatMap((fact) =>
    fact.quantity === 'length' && fact.value !== null && isKnownFact(fact, asOf)
      ? [{ km: fact.value / 1000, credence: credence(fact.grade) }]
      : [],
  );
  return (
    lengths.reduce<(typeof lengths)[number] | null>(
      (best, each) => (best === null || each.credence > best.credence ? each : best),
      null,
    )?.km ?? null
  );
}
