import type { CaseIssue } from '../../case/types.ts';
import type { Journey } from '../../journey/types.ts';
import type { Dossier } from '../dossier.ts';
import { warning } from './warning.ts';

/** Reports on the train that have a place and a time, and that no route comes by: they are shown, and hold nothing. */
export const unservedReports = ({ case: story }: Dossier, { verdicts }: Journey): readonly CaseIssue[] => {
  const unplaceable = new Set(verdicts.flatMap((v) => (v.standing === 'unplaceable' ? [v.reportId] : [])));
  return story.reports.flatMap(({ id, event, where }, i): readonly CaseIssue[] =>
    unplaceable.has(id) && event !== null && where !== null
      ? [
          warning(
            'no-route-there',
            `$.reports[${i}].where`,
            'no route of the case comes by this place, so the report cannot hold the train',
            'Add the route on which it would be true, or check the place.',
          ),
        ]
      : [],
  );
};
