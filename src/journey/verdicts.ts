import type { Report } from '../case/types.ts';
import type { Conflicts, StrengthOf } from './conflicts.ts';
import { probabilityTrue } from './falsehood.ts';
import type { Holding } from './holds.ts';
import type { Admission } from './standing.ts';
import type { Verdict } from './types.ts';
import { claimOf, type Witness } from './witness.ts';

export interface VerdictInput {
  readonly reports: readonly Report[];
  readonly admission: Admission;
  readonly rho: ReadonlyMap<string, number>;
  /** Posterior shares of the routes, and for each what holds on it. */
  readonly weights: readonly number[];
  readonly holdings: readonly ReadonlyMap<string, Holding>[];
  /** By report id; none where they were not asked for. */
  readonly gains: ReadonlyMap<string, number | null>;
  /** By report id, see `conflictsOf`. */
  readonly conflicts: (strengthOf: StrengthOf) => ReadonlyMap<string, Conflicts>;
}

/** One verdict for each report, in the order of ids. Where a report has many conflicts, the most probable partners are named. */
export function verdictsOf(input: VerdictInput): readonly Verdict[] {
  const judged = new Map(input.admission.witnesses.map((witness) => [witness.report.id, judge(witness, input)]));
  const conflicts = input.conflicts((id) => judged.get(id)?.probability ?? 0);
  return input.reports
    .map(({ id }) => id)
    .sort()
    .map((id): Verdict => {
      const { holds, probability } = judged.get(id) ?? { holds: null, probability: null };
      const { named, unnamed } = conflicts.get(id) ?? { named: [], unnamed: 0 };
      return {
        reportId: id,
        standing: input.admission.standing.get(id) ?? 'unplaceable',
        copyOf: input.admission.copyOf.get(id) ?? null,
        holds,
        probability,
        conflicts: named,
        moreConflicts: unnamed,
        gain: input.gains.get(id) ?? null,
      };
    });
}

function judge(witness: Witness, input: VerdictInput): { readonly holds: number; readonly probability: number } {
  const holds = holdsOver(witness, input);
  return { holds, probability: probabilityTrue(holds, witness.credence, input.rho.get(witness.report.id) ?? 1) };
}

/** Over the routes. Where a route does not serve the place, "there" does not hold and "not there" does. */
function holdsOver({ report }: Witness, { weights, holdings }: VerdictInput): number {
  const unserved = claimOf(report.kind)?.negative ? 1 : 0;
  const holds = weights.reduce((sum, weight, i) => sum + weight * (holdings[i]?.get(report.id)?.holds ?? unserved), 0);
  return Math.min(1, holds);
}
