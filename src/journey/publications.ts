import type { Case } from '../case/types.ts';
import type { CaseTime } from '../time/types.ts';
import { knownFrom } from './event-window.ts';

type Published = Pick<Case, 'reports' | 'trainFacts'>;

/** The moments at which a report became known, or, once there were reports, a fact about the train; rising, each once. */
export const publications = (subject: Published): readonly CaseTime[] =>
  [...new Set(moments(subject))].toSorted((a, b) => a - b);

const moments = ({ reports, trainFacts }: Published): readonly CaseTime[] => {
  const ofReports = reports.map(knownFrom).filter((moment) => moment !== null);
  const first = ofReports.reduce((least, moment) => Math.min(least, moment), Number.POSITIVE_INFINITY);
  const ofFacts = trainFacts.flatMap(({ source: { published } }) =>
    published !== null && published.end > first ? [published.end] : [],
  );
  return [...ofReports, ...ofFacts];
};

/**
 * The moment from which on everything is known, where the case itself is told earlier than that; else null. It may be long after the last report, where all that is known of a
 * publication is that it was before some later day: then it is no date to be shown.
 */
export const everythingKnownFrom = (subject: Published & Pick<Case, 'asOf'>): CaseTime | null => {
  const last = moments(subject).reduce((most, moment) => Math.max(most, moment), subject.asOf);
  return last > subject.asOf ? last : null;
};

/** Whether a knowledge time is late enough for everything to be known then: where the case is told no earlier than that, it never is said so. */
export const isEverythingKnown = (subject: Parameters<typeof everythingKnownFrom>[0], asOf: CaseTime): boolean =>
  asOf >= (everythingKnownFrom(subject) ?? Number.POSITIVE_INFINITY);
