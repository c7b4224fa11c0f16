import type { CaseIssue, TrainFact } from '../../case/types.ts';
import type { FactCheck, ForcedSpeed } from './types.ts';
import { warning } from './warning.ts';

/** What the reports say against claims about the train's speed, as warnings at the claims. */
export const factIssues = (trainFacts: readonly TrainFact[], checks: readonly FactCheck[]): readonly CaseIssue[] => {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return trainFacts.flatMap(({ id }, i): readonly CaseIssue[] => {
    const check = byId.get(id);
    const said = check === undefined ? null : against(check);
    if (said === null) return [];
    const remedy = 'Keep it as what was claimed; the train is not held to it.';
    return [warning(said.code, `$.trainFacts[${i}]`, said.cause, remedy)];
  });
};

const against = ({
  claimed,
  finding,
  forced,
  evidenceAgainst,
}: FactCheck): { readonly code: string; readonly cause: string } | null => {
  if (forced === null || claimed === null) return null;
  const stamps = stampsWords(forced);
  const odds =
    evidenceAgainst === null
      ? ''
      : `, and ${forced.to} is ${times(evidenceAgainst)} less probable, given all other reports, with a train that never did`;
  switch (finding) {
    case 'impossible':
      return {
        code: 'fact-refuted',
        cause: `at most ${claimed} km/h is refuted by the stamps: ${stamps}, at the very least ${forced.leastKmh.toFixed(0)}`,
      };
    case 'refuted':
      return {
        code: 'fact-refuted',
        cause: `at most ${claimed} km/h is refuted by the stamps: ${stamps}, so it ran faster in between${odds}`,
      };
    case 'unlikely':
      return { code: 'fact-unlikely', cause: `at most ${claimed} km/h is unlikely: ${stamps}${odds}` };
    case 'exceeded':
      return { code: 'fact-exceeded', cause: `a mean of ${claimed} km/h was exceeded: ${stamps}` };
    case 'compatible':
    case 'not-checked':
      return null;
  }
};

const stampsWords = ({ from, to, meanKmh, km }: ForcedSpeed): string =>
  `${from} and ${to} make ${meanKmh.toFixed(0)} km/h on average over ${km.toFixed(0)} km, stops included`;

const times = (factor: number): string => (factor > 1000 ? 'more than 1,000 times' : `${factor.toPrecision(2)} times`);
