import { compareIds } from '../case/compare-ids.ts';
import { searchConflicts } from './conflict-search.ts';
import { statedWindow } from './event-window.ts';
import { type NamedPair, namedPairs } from './named-pairs.ts';
import { type Bearer, neededSpeed } from './needed-speed.ts';
import type { JourneyPrior } from './prior.ts';
import { passesByRoute, type RouteSites } from './sites.ts';
import { fastestKmh } from './speed-classes.ts';
import { createStrongest } from './strongest.ts';
import { claimOf, type Witness } from './witness.ts';

/** Two reports that cannot both hold. */
export interface ImpossiblePair extends NamedPair {
  /** Speed that both together would need, km/h, the least over routes and passes; infinite where no speed would do; null where no route serves both. */
  readonly neededKmh: number | null;
}

/** What a report conflicts with. */
export interface Conflicts {
  /** In the order of ids; the strongest `MOST_NAMED` where there are more. */
  readonly named: readonly string[];
  /** How many more there are. */
  readonly unnamed: number;
}

/** Nobody reads more names than these; where half of ten thousand reports lie, each contradicts thousands. */
export const MOST_NAMED = 20;

/** How much a report counts as a partner in conflict, higher is stronger. */
export type StrengthOf = (id: string) => number;

/**
 * Pairs of reports that no train can satisfy both, even at the fastest class. `a < b` by id, in the order of ids. "Not there" conflicts with what leaves the train
 * no time to be elsewhere. Of a report with more than `MOST_NAMED` conflicts only those with the best-graded partners are pairs, unless the partner names it.
 */
export function impossiblePairs(
  witnesses: readonly Witness[],
  sites: readonly RouteSites[],
  fastestKmh: number,
): readonly ImpossiblePair[] {
  const conflicts = findConflicts(witnesses, sites, fastestKmh)(credenceIn(witnesses));
  const bearers = new Map(witnesses.map((witness) => [witness.report.id, bearerOf(witness, sites)]));
  return namedPairs(new Map([...conflicts].map(([id, { named }]) => [id, named]))).map(({ a, b }) => ({
    a,
    b,
    neededKmh: neededSpeed(bearers.get(a)!, bearers.get(b)!),
  }));
}

/** The conflicts of each report that has some, by id, once it is known how strong each partner is. */
export const conflictsOf = (
  witnesses: readonly Witness[],
  sites: readonly RouteSites[],
  prior: JourneyPrior,
): ((strengthOf: StrengthOf) => ReadonlyMap<string, Conflicts>) => findConflicts(witnesses, sites, fastestKmh(prior));

const findConflicts =
  (witnesses: readonly Witness[], sites: readonly RouteSites[], fastestKmh: number) =>
  (strengthOf: StrengthOf): ReadonlyMap<string, Conflicts> => {
    const ranked = rank(witnesses, strengthOf);
    const bearers = ranked.map((witness) => bearerOf(witness, sites));
    const served = bearers.map(({ on }) =>
      on.reduce((bits, passes, i) => (passes.length > 0 ? bits | (1 << i) : bits), 0),
    );
    const strongest = createStrongest(ranked.length, MOST_NAMED);
    for (let route = 0; route < sites.length; route++) {
      const earlier = (1 << route) - 1;
      searchConflicts(bearers, route, fastestKmh, (a, b) => {
        if ((served[a]! & served[b]! & earlier) !== 0) return;
        if (neededSpeed(bearers[a]!, bearers[b]!)! >= fastestKmh) strongest.addPair(a, b);
      });
    }
    forEachApart(served, (a, b) => {
      if (!(bearers[a]!.claim.negative || bearers[b]!.claim.negative)) strongest.addPair(a, b);
    });
    const idOf = (i: number) => ranked[i]!.report.id;
    return new Map(
      strongest.entries().map(({ index, kept, count }) => {
        const named = kept.map(idOf).sort();
        return [idOf(index), { named, unnamed: count - named.length }];
      }),
    );
  };

/** The strongest first, then by id. */
function rank(witnesses: readonly Witness[], strengthOf: StrengthOf): readonly Witness[] {
  return witnesses.toSorted(
    (a, b) => strengthOf(b.report.id) - strengthOf(a.report.id) || compareIds(a.report.id, b.report.id),
  );
}

function credenceIn(witnesses: readonly Witness[]): StrengthOf {
  const credence = new Map(witnesses.map((witness) => [witness.report.id, witness.credence]));
  return (id) => credence.get(id) ?? 0;
}

/** Where and when a witness can be right. One that claims nothing about the train is no witness. */
export function bearerOf({ report, window }: Witness, sites: readonly RouteSites[]): Bearer {
  const claim = claimOf(report.kind);
  if (claim === null) throw new Error(`"${report.id}" claims nothing and cannot be a witness`);
  return {
    claim,
    window: statedWindow(report) ?? window,
    on: passesByRoute(sites, report.id),
  };
}

/** Pairs that no route serves both. @param served routes as bits */
function forEachApart(served: readonly number[], visit: (a: number, b: number) => void): void {
  const groups = new Map<number, number[]>();
  served.forEach((bits, i) => {
    const group = groups.get(bits);
    if (group) group.push(i);
    else groups.set(bits, [i]);
  });
  for (const [bits, group] of groups) {
    for (const [others, other] of groups) {
      if (bits >= others || (bits & others) !== 0) continue;
      for (const a of group) for (const b of other) visit(a, b);
    }
  }
}
