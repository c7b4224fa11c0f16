import type { Report } from '../case/types.ts';
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
  /** By report id. */
  readonly conflicts: ReadonlyMap<string, readonly string[]>;
}

/** One verdict for each report, in the order of ids. */
export function verdictsOf(input: VerdictInput): readonly Verdict[] {
  const witnesses = new Map(input.admission.witnesses.map((witness) => [witness.report.id, witness]));
  return input.reports
    .map(({ id }) => id)
    .sort()
    .map((id): Verdict => {
      const witness = witnesses.get(id);
      const holds = witness === undefined ? null : holdsOver(witness, input);
      return {
        reportId: id,
        standing: input.admission.standing.get(id) ?? 'unplaceable',
        copyOf: input.admission.copyOf.get(id) ?? null,
        holds,
        probability:
          witness === undefined || holds === null
            ? null
            : probabilityTrue(holds, witness.credence, input.rho.get(id) ?? 1),
        conflicts: input.conflicts.get(id) ?? [],
        gain: null,
      };
    });
}

/** Over the routes. Where a route does not serve the place, "there" does not hold and "not there" does. */
function holdsOver({ report }: Witness, { weights, holdings }: VerdictInput): number {
  const unserved = claimOf(report.kind)?.negative ? 1 : 0;
  const holds = weights.reduce((sum, weight, i) => sum + weight * (holdings[i]?.get(report.id)?.holds ?? unserved), 0);
  return Math.min(1, holds);
}
