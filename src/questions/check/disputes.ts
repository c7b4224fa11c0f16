import { impossiblePairs } from '../../journey/conflicts.ts';
import { GENERIC_PRIOR } from '../../journey/prior.ts';
import { admit } from '../../journey/standing.ts';
import type { Journey } from '../../journey/types.ts';
import { copiesBySpeaker } from '../copies-by-speaker.ts';
import type { Dossier } from '../dossier.ts';
import { roundKm, roundShare } from '../round.ts';
import type { Contradiction, Disputant, Dispute } from './types.ts';

/** Faster than this no train of the generic prior runs, km/h. */
const FASTEST_KMH = Math.max(...GENERIC_PRIOR.speeds.map(({ kmh }) => kmh));

/**
 * Who contradicts whom among the reports that are used, in groups that hang together: "in the afternoon" against "in the evening". Copies do not swell a side: they stand
 * beside the one report that speaks for them.
 */
export const disputesOf = ({ case: story, sites }: Dossier, journey: Journey): readonly Dispute[] => {
  const { witnesses, copyOf } = admit(story.reports, sites, journey.asOf);
  const pairs = impossiblePairs(witnesses, sites, FASTEST_KMH).map(contradiction);
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
  return groupsOf(pairs).map((group) => ({
    reports: group.ids.toSorted().map((id) => disputants.get(id)!),
    pairs: group.pairs,
  }));
};

const contradiction = ({ a, b, neededKmh }: ReturnType<typeof impossiblePairs>[number]): Contradiction => {
  if (neededKmh === null) return { a, b, cause: 'no-common-route', neededKmh: null };
  if (!Number.isFinite(neededKmh)) return { a, b, cause: 'no-time', neededKmh: null };
  return { a, b, cause: 'too-fast', neededKmh: roundKm(neededKmh) };
};

interface Group {
  readonly ids: readonly string[];
  readonly pairs: readonly Contradiction[];
}

/** Connected components, in the order of their first pair. */
const groupsOf = (pairs: readonly Contradiction[]): readonly Group[] => {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(id, root);
    return root;
  };
  for (const { a, b } of pairs) parent.set(rootOf(b), rootOf(a));
  const groups = new Map<string, { ids: Set<string>; pairs: Contradiction[] }>();
  for (const pair of pairs) {
    const root = rootOf(pair.a);
    const group = groups.get(root) ?? { ids: new Set<string>(), pairs: [] };
    groups.set(root, group);
    group.ids.add(pair.a).add(pair.b);
    group.pairs.push(pair);
  }
  return [...groups.values()].map(({ ids, pairs: own }) => ({ ids: [...ids], pairs: own }));
};
