import type { ChainageInterval } from '../network/types.ts';
import type { Span } from '../time/types.ts';
import { statedWindow } from './event-window.ts';
import type { JourneyPrior } from './prior.ts';
import type { RouteSites } from './sites.ts';
import { speedClasses } from './speed-classes.ts';
import type { Grid } from './types.ts';
import { type Claim, claimOf, type Witness } from './witness.ts';

/** Two reports that cannot both hold. */
export interface ImpossiblePair {
  readonly a: string;
  readonly b: string;
  /** Speed that both together would need, km/h, the least over routes and passes; infinite where no speed would do; null where no route serves both. */
  readonly neededKmh: number | null;
}

/**
 * Pairs of reports that no train can satisfy both, even at the fastest class. `a < b` by id, in the order of ids. "Not there" conflicts with what it excludes throughout.
 */
export function impossiblePairs(
  witnesses: readonly Witness[],
  sites: readonly RouteSites[],
  fastestKmh: number,
): readonly ImpossiblePair[] {
  const entries = witnesses.map((witness) => ({
    witness,
    window: statedWindow(witness.report) ?? witness.window,
    claim: claimOf(witness.report.kind),
    on: sites.map(({ reports }) => reports.get(witness.report.id) ?? []),
  }));
  const pairs: ImpossiblePair[] = [];
  for (let i = 0; i < entries.length; i++) {
    for (let j = i + 1; j < entries.length; j++) {
      const neededKmh = speedForBoth(entries[i]!, entries[j]!);
      if (neededKmh !== null && neededKmh <= fastestKmh) continue;
      pairs.push({ a: entries[i]!.witness.report.id, b: entries[j]!.witness.report.id, neededKmh });
    }
  }
  return pairs;
}

/** By report id: the reports that cannot hold beside it. */
export function conflictsOf(
  witnesses: readonly Witness[],
  sites: readonly RouteSites[],
  grid: Grid,
  prior: JourneyPrior,
): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const known = partners.get(id);
    if (known) known.push(other);
    else partners.set(id, [other]);
  };
  for (const { a, b } of impossiblePairs(witnesses, sites, speedClasses(prior, grid).kmh[0]!)) {
    add(a, b);
    add(b, a);
  }
  return partners;
}

interface Entry {
  readonly witness: Witness;
  readonly window: Span;
  readonly claim: Claim | null;
  readonly on: readonly (readonly ChainageInterval[])[];
}

/** The least speed, over routes and passes, at which both can hold; 0 where the train may even stand; null where no route serves both. */
function speedForBoth(a: Entry, b: Entry): number | null {
  if (a.claim === null || b.claim === null || (a.claim.negative && b.claim.negative)) return 0;
  if (a.claim.negative || b.claim.negative) return a.claim.negative ? speedBeside(a, b) : speedBeside(b, a);
  let least: number | null = null;
  a.on.forEach((passes, route) => {
    for (const p of passes) {
      for (const q of b.on[route] ?? []) {
        const needed = Math.max(speedBetween(a, p, b, q), speedBetween(b, q, a, p));
        least = least === null ? needed : Math.min(least, needed);
      }
    }
  });
  return least;
}

/** The speed from "not yet gone from the far end of `p`" to "already at the near end of `q`". */
function speedBetween(a: Entry, p: ChainageInterval, b: Entry, q: ChainageInterval): number {
  const from = a.claim?.far;
  const hours = (b.window.end - a.window.start) / 3600;
  if (from === null || from === undefined || q.fromKm < p.toKm) return 0;
  if (q.fromKm === p.toKm) {
    const mayStand = from === 'departure' && b.claim?.near === 'arrival';
    return mayStand || hours > 0 ? 0 : Number.POSITIVE_INFINITY;
  }
  return hours > 0 ? (q.fromKm - p.toKm) / hours : Number.POSITIVE_INFINITY;
}

/** Infinite where everything that `there` allows, on every route that serves it, is what `none` excludes. */
function speedBeside(none: Entry, there: Entry): number {
  const inTime = none.window.start <= there.window.start && there.window.end <= none.window.end;
  const covered = there.on.every((passes, route) =>
    passes.every((p) => none.on[route]?.some((q) => q.fromKm <= p.fromKm && p.toKm <= q.toKm) ?? false),
  );
  return inTime && covered && there.claim?.far !== null ? Number.POSITIVE_INFINITY : 0;
}
