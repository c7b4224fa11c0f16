import type { Case } from '../../case/types.ts';
import { knownChain } from '../../journey/known-chain.ts';
import { passesOn, type RouteSites } from '../../journey/sites.ts';
import { admit } from '../../journey/standing.ts';
import { claimOf } from '../../journey/witness.ts';
import { around } from '../../time/span.ts';
import type { CaseTime, Span } from '../../time/types.ts';

/** Chainages closer than this, km, count as one place. */
const SLACK_KM = 0.5;

/**
 * How long the story is by the reports themselves, whether they are probable or not: over all routes, from where the train was first reported to where
 * it was last. Up to the case's own as-of it is the same for every `asOf`, so that the time axis stands while knowledge grows; later reports make it longer.
 * @returns null where no report bears on a route
 */
export const storySpan = (subject: Case, sites: readonly RouteSites[], asOf: CaseTime): Span | null => {
  const { witnesses } = admit(subject.reports, sites, Math.max(asOf, subject.asOf));
  const spans = sites.flatMap((site) => {
    const bearings = witnesses.flatMap((witness) => {
      const passes = passesOn(site, witness.report.id);
      return passes.length === 0 || claimOf(witness.report.kind)?.negative ? [] : [{ witness, passes }];
    });
    const chain = knownChain(bearings, SLACK_KM);
    return chain === null ? [] : [chain.span];
  });
  return around(spans);
};
