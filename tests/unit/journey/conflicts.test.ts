import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/case/types.ts';
import { impossiblePairs, MOST_NAMED } from '../../../src/journey/conflicts.ts';
import type { RouteSites } from '../../../src/journey/sites.ts';
import type { Witness } from '../../../src/journey/witness.ts';
import type { ChainageInterval } from '../../../src/network/types.ts';
import { createReport } from './create-story.ts';
import { holds, type TinyJourney, type TinyReport } from './enumerate-journeys.ts';

/** Minutes and kilometres: the fastest train runs a kilometre a minute. */
const LINE_KM = 3;
const FASTEST_KMH = 60;
/** Windows lie so far inside that a train can pass the whole line before them or after them. */
const OPENS = 4;
const CLOSES = 9;
const LATEST = 13;

/** Every journey past four boundaries in whole minutes: arrive, leave then or later, a minute or more to the next. */
const JOURNEYS: readonly TinyJourney[] = journeysFrom({ arrival: [], departure: [] }, 0);

function journeysFrom(soFar: TinyJourney, earliest: number): readonly TinyJourney[] {
  if (soFar.arrival.length > LINE_KM) return [soFar];
  const found: TinyJourney[] = [];
  for (let come = earliest; come <= LATEST; come++) {
    for (let leave = come; leave <= LATEST; leave++) {
      const next = { arrival: [...soFar.arrival, come], departure: [...soFar.departure, leave] };
      found.push(...journeysFrom(next, Math.min(LATEST, leave + 1)));
    }
  }
  return found;
}

interface Told extends Pick<TinyReport, 'id' | 'kind' | 'from' | 'to'> {
  /** By route. */
  readonly on: readonly (readonly ChainageInterval[])[];
}

function conflictByCounting(a: Told, b: Told): boolean {
  return a.on.every((_, route) => {
    const [one, other] = [a, b].map((told) => holdsOn(told, route));
    return !JOURNEYS.some((journey) => one!(journey) && other!(journey));
  });
}

function holdsOn({ on, ...told }: Told, route: number): (journey: TinyJourney) => boolean {
  const passes = on[route]!;
  if (passes.length === 0) return () => told.kind === 'not-seen';
  const report: TinyReport = { ...told, passes, q: 0.5, rho: 0.5 };
  return (journey) => holds(journey, report, LATEST);
}

function conflictsFound(told: readonly Told[]): readonly string[] {
  const witnesses = told.map(({ id, kind, from, to }): Witness => {
    const window = { start: from * 60, end: to * 60 };
    const report: Report = { ...createReport({ id, kind, from: 0, to: 0, at: 0 }), event: null };
    return { report: { ...report, event: { ...window, precisionS: 0, stated: null } }, window, credence: 0.8 };
  });
  const routes = told[0]!.on.map(
    (_, route): RouteSites => ({
      routeId: `route ${route}`,
      borders: [],
      reports: new Map(told.map(({ id, on }) => [id, on[route]!])),
    }),
  );
  return impossiblePairs(witnesses, routes, FASTEST_KMH).map(({ a, b }) => `${a}${b}`);
}

const KINDS = ['seen', 'arrived', 'passed', 'turned', 'departed', 'statement', 'not-seen'] as const;

const place = fc.integer({ min: 0, max: LINE_KM });
const stretch = fc.tuple(place, place).map(([p, q]) => [{ fromKm: Math.min(p, q), toKm: Math.max(p, q) }]);
const twice = fc
  .tuple(place, place)
  .filter(([p, q]) => p !== q)
  .map(([p, q]) => [Math.min(p, q), Math.max(p, q)].map((km) => ({ fromKm: km, toKm: km })));
const span = fc
  .tuple(fc.integer({ min: OPENS, max: CLOSES - 1 }), fc.integer({ min: 1, max: 4 }))
  .map(([from, length]) => ({ from, to: Math.min(CLOSES, from + length) }));

const told = (id: string, routes: number): fc.Arbitrary<Told> => {
  const passes: fc.Arbitrary<readonly ChainageInterval[]> = fc.oneof(stretch, stretch, twice);
  const perhaps = routes === 1 ? passes : fc.oneof({ weight: 3, arbitrary: passes }, fc.constant([]));
  return fc
    .tuple(fc.constantFrom(...KINDS), span, fc.array(perhaps, { minLength: routes, maxLength: routes }))
    .filter(([, , on]) => on.some((each) => each.length > 0))
    .map(([kind, window, on]) => ({ id, kind, ...window, on }));
};

describe('two reports conflict exactly where no train can satisfy both', { timeout: 60_000 }, () => {
  test.each([
    [1, 'on one route, at places passed once or twice'],
    [2, 'on two routes that serve one, both or neither'],
  ])('%i: %s', (routes) => {
    let found = 0;
    fc.assert(
      fc.property(told('a', routes), told('b', routes), (a, b) => {
        const conflict = conflictByCounting(a, b);
        if (conflict) found++;
        expect(conflictsFound([a, b])).toEqual(conflict ? ['ab'] : []);
      }),
      { numRuns: 1000, seed: 3 },
    );
    expect(found).toBeGreaterThan(50);
  });

  test('and of a crowd the same pairs are found as one by one', () => {
    const crowd = fc
      .array(told('', 2), { minLength: 40, maxLength: 60 })
      .map((all) => all.map((one, i) => ({ ...one, id: String.fromCodePoint(0x100 + i) })));
    fc.assert(
      fc.property(crowd, (all) => {
        const oneByOne = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => conflictsFound([a, b])));
        const named = new Set(conflictsFound(all));
        const partners = new Map<string, number>();
        for (const pair of oneByOne) for (const id of pair) partners.set(id, (partners.get(id) ?? 0) + 1);
        for (const pair of named) expect(oneByOne).toContain(pair);
        for (const pair of oneByOne) {
          if ([...pair].every((id) => partners.get(id)! <= MOST_NAMED)) expect(named).toContain(pair);
        }
      }),
      { numRuns: 20, seed: 5 },
    );
  });
});
