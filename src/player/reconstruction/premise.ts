import type { Journey } from '../../journey/types.ts';
import type { Premise } from './messages.ts';

/** What a journey rests on. */
export const premiseOf = ({ asOf, verdicts }: Journey): Premise => ({
  asOf,
  leftOut: verdicts.flatMap(({ standing, reportId }) => (standing === 'left-out' ? [reportId] : [])).sort(),
});

/** The same text for the same premise. */
export const premiseKey = ({ asOf, leftOut }: Premise): string => [asOf, ...leftOut].join(' ');
