import { believe, type SpeedClaim } from './believe.ts';
import type { LineSection } from './line-sections.ts';
import { paceClaim } from './pace-claim.ts';
import type { JourneyPrior } from './prior.ts';
import type { SpeedFact } from './speed-facts.ts';
import { underLimit } from './under-limit.ts';

/**
 * The prior as claims about the train's speed shape it, softly: each is true or not at every speed that is drawn, so that reports of a faster train
 * prevail. Claims of a greatest speed count each for itself. Claims of a mean speed do not add up: they are one claim of their mean, weighed by
 * credence, as likely as that any of them is true.
 * @param line what the lines consist of that the train may run on
 */
export function shapePrior(
  prior: JourneyPrior,
  facts: readonly SpeedFact[],
  line: readonly LineSection[],
): JourneyPrior {
  if (facts.length === 0) return prior;
  const limits = facts
    .filter(({ quantity }) => quantity === 'max-speed')
    .map(({ kmh, credence }): SpeedClaim => ({ credence, likelihood: (at) => underLimit(at, kmh) }));
  const limited: JourneyPrior = { ...prior, speeds: believe(prior.speeds, limits) };
  const means = facts.filter(({ quantity }) => quantity === 'mean-speed');
  if (means.length === 0) return limited;
  const weight = means.reduce((sum, { credence }) => sum + credence, 0);
  const hoursPerKm = means.reduce((sum, { kmh, credence }) => sum + credence / kmh, 0) / weight;
  const credence = 1 - means.reduce((none, fact) => none * (1 - fact.credence), 1);
  return { ...limited, speeds: believe(limited.speeds, [paceClaim(limited, 1 / hoursPerKm, credence, line)]) };
}
