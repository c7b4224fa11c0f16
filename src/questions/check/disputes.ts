import { conflictGroups } from '../../journey/conflict-groups.ts';
import { bearerOf } from '../../journey/conflicts.ts';
import { type Bearer, neededSpeed } from '../../journey/needed-speed.ts';
import { admit } from '../../journey/standing.ts';
import type { Journey } from '../../journey/types.ts';
import { copiesBySpeaker } from '../copies-by-speaker.ts';
import type { Dossier } from '../dossier.ts';
import { roundKm, roundShare } from '../round.ts';
import type { Contradiction, Disputant, Dispute } from './types.ts';

/** Nobody reads more pairs of one dispute than these. */
const MOST_PAIRS = 2000;

/**
 * Who contradicts whom among the reports that are used, in groups that hang together: "in the afternoon" against "in the evening". Copies do not swell a side: they stand
 * beside the one report that speaks for them.
 */
export const disputesOf = ({ case: story, sites }: Dossier, journey: Journey): readonly Dispute[] => {
  const { witnesses, copyOf } = admit(story.reports, sites, journey.asOf);
  const bearers = new Map(witnesses.map((witness) => [witness.report.id, bearerOf(witness, sites)]));
  const probability = new Map(journey.verdicts.map((verdict) => [verdict.reportId, verdict.probability]));
  const copies = copiesBySpeaker(copyOf);
  const disputants = new Map(
    witnesses.map(({ report, credence }): readonly [string, Disputant] => {
      const posterior = probability.get(report.id) ?? null;
      return [
        report.id,
        {
          id: report.id,
          copies: copies.get(report.id) ?? [],
          prior: roundShare(credence),
          probability: posterior === null ? null : roundShare(posterior),
        },
      ];
    }),
  );
  const counts = new Map(journey.verdicts.map((v) => [v.reportId, v.conflicts.length + v.moreConflicts]));
  return conflictGroups(journey.verdicts).map(({ ids, pairs }) => {
    const listed = pairs.slice(0, MOST_PAIRS);
    // Each pair is counted at both of its ends.
    const all = ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0) / 2;
    return {
      reports: ids.toSorted().map((id) => disputants.get(id)!),
      pairs: listed.map(({ a, b }) => contradiction(a, b, bearers)),
      morePairs: all - listed.length,
    };
  });
};

const contradiction = (a: string, b: string, bearers: ReadonlyMap<string, Bearer>): Contradiction => {
  const needed = neededSpeed(bearers.get(a)!, bearers.get(b)!);
  if (needed === null) return { a, b, cause: 'no-common-route', neededKmh: null };
  if (!Number.isFinite(needed)) return { a, b, cause: 'no-time', neededKmh: null };
  return { a, b, cause: 'too-fast', neededKmh: roundKm(needed) };
};
