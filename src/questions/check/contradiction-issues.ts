import type { CaseIssue } from '../../case/types.ts';
import { PROBABLE } from '../../journey/probably-true.ts';
import type { Dossier } from '../dossier.ts';
import type { Check, Contradiction } from './types.ts';
import { warning } from './warning.ts';

/** Pairs beyond this many are counted, not listed: they are in `disputes`. */
const MOST_PAIRS = 200;

/** What contradicts what, as warnings at the report that is likelier wrong. */
export const contradictionIssues = (
  { case: story }: Dossier,
  { disputes, statements }: Pick<Check, 'disputes' | 'statements'>,
): readonly CaseIssue[] => {
  const reportPath = pathsOf(story.reports, '$.reports');
  const probability = new Map(
    disputes.flatMap(({ reports }) => reports.map((r) => [r.id, r.probability ?? 0] as const)),
  );
  const pairs = disputes.flatMap((dispute) => dispute.pairs);
  const more = pairs.length + disputes.reduce((sum, { morePairs }) => sum + morePairs, 0) - MOST_PAIRS;
  return [
    ...pairs.slice(0, MOST_PAIRS).map((pair): CaseIssue => {
      const [less, more] = ordered(pair, probability);
      return warning('contradiction', reportPath(less), `cannot be true beside ${more}: ${why(pair)}`, PAIR_REMEDY);
    }),
    ...(more > 0 ? [warning('more-contradictions', '$.reports', `there are ${more} more pairs`, PAIR_REMEDY)] : []),
    ...statements.flatMap(({ id, saidThen }) =>
      saidThen === null || saidThen.probability >= PROBABLE
        ? []
        : [
            warning(
              'dated-otherwise',
              `${reportPath(id)}.event`,
              `the same words are dated otherwise by ${saidThen.contradictedBy.join(', ')}`,
              'Whether the train was there by then is one question, when it was said another: keep both readings apart in "notes".',
            ),
          ],
    ),
  ];
};

const PAIR_REMEDY =
  'Leave both in: the reconstruction weighs them. Check places and offsets first, and the grade of the one that you believe less.';
const why = ({ cause, neededKmh }: Contradiction): string => {
  switch (cause) {
    case 'too-fast':
      return `both would need ${neededKmh!.toFixed(0)} km/h`;
    case 'no-time':
      return 'no time is left between them, whatever the speed';
    case 'no-common-route':
      return 'no route of the case comes by both places';
  }
};

const ordered = ({ a, b }: Contradiction, probability: ReadonlyMap<string, number>): readonly [string, string] =>
  (probability.get(a) ?? 0) <= (probability.get(b) ?? 0) ? [a, b] : [b, a];

const pathsOf = (entries: readonly { readonly id: string }[], path: string): ((id: string) => string) => {
  const index = new Map(entries.map(({ id }, i) => [id, i]));
  return (id) => `${path}[${index.get(id) ?? 0}]`;
};
