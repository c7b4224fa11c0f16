import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/case/types.ts';
import { buildChain } from '../../../src/journey/build-chain.ts';
import { stretchKm } from '../../../src/journey/copies.ts';
import { chanceIfFalse, contradictionWeight, spanOf } from '../../../src/journey/falsehood.ts';
import type { JourneyPrior, OpenStops, StopKind, StopLength, StopPrior } from '../../../src/journey/prior.ts';
import { admit } from '../../../src/journey/standing.ts';
import { timeAxis, windowBins } from '../../../src/journey/time-axis.ts';
import type { Witness } from '../../../src/journey/witness.ts';
import type { ChainageInterval } from '../../../src/network/types.ts';
import { PRIOR, worldOf } from './compute-tiny.ts';
import { createCase, createRoute, createSites, reconstructSightings, type Sighting } from './create-story.ts';
import { enumerateJourneys, type TinyReport } from './enumerate-journeys.ts';

/** An hour a bin, so that the lead-in before the first window is six bins: few enough to count every journey. */
const GRID = { cellKm: 60, binS: 3600 };
const CELLS = 2;
/** Minutes of the tiny prior's stops become hours. */
const slower = <T extends StopLength>(stop: T): T => ({
  ...stop,
  minS: stop.minS * 60,
  parts: stop.parts.map((part) => ({ ...part, meanS: part.meanS * 60 })),
});
const STOPS: Record<StopKind, StopPrior> = { ...PRIOR.stops };
for (const kind of Object.keys(STOPS) as StopKind[]) STOPS[kind] = slower(STOPS[kind]);
function sparser({ perKm, unknownPerKm, stop }: OpenStops): OpenStops {
  return { perKm: perKm / 60, unknownPerKm: unknownPerKm / 60, stop: slower(stop) };
}
const SLOW: JourneyPrior = {
  ...PRIOR,
  changeKm: 180,
  open: { steady: sparser(PRIOR.open.steady), 'held-up': sparser(PRIOR.open['held-up']) },
  stops: STOPS,
};

/** Share nothing but the reports, and may each serve any of them or none. */
const ROUTES = [0.4, 0.4, 0.2].map((prior, i) => createRoute({ id: `route${i}`, lengthKm: CELLS * 60, prior }));

const passes = (indices: readonly (readonly [number, number])[]): readonly ChainageInterval[] =>
  indices.map(([from, to]) => ({ fromKm: from * 60, toKm: to * 60 }));

const spot = fc.integer({ min: 0, max: CELLS });
const onRoute: fc.Arbitrary<readonly ChainageInterval[]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(spot, spot).map(([p, q]) => passes([[Math.min(p, q), Math.max(p, q)]])) },
  {
    weight: 2,
    arbitrary: fc.constant(
      passes([
        [0, 0],
        [CELLS, CELLS],
      ]),
    ),
  },
  { weight: 2, arbitrary: fc.constant([]) },
);

const grade = fc.record({
  source: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
  information: fc.constantFrom(1, 2, 3, 4, 5, 6),
}) as fc.Arbitrary<Grade>;

const sightings = fc
  .array(
    fc
      .record({
        kind: fc.constantFrom('seen', 'arrived', 'passed', 'turned', 'departed', 'statement', 'not-seen'),
        from: fc.integer({ min: 0, max: 1 }),
        hours: fc.integer({ min: 1, max: 2 }),
        on: fc.tuple(onRoute, onRoute, onRoute),
        grade,
      })
      .filter(({ on }) => on.some((each) => each.length > 0)),
    { minLength: 2, maxLength: 3 },
  )
  .map((drawn) =>
    drawn.map(({ kind, from, hours, on, grade: graded }, i): Sighting => {
      // A minute inside the hour: the window is widened by half a minute before it is rounded to hours.
      const at = Object.fromEntries(on.map((each, route) => [ROUTES[route]!.id, each]));
      return { id: `r${i}`, kind, from: from + 1 / 60, to: from + hours - 1 / 60, at, grade: graded };
    }),
  );

/** What the model says in words, route by route, without any of its passes: weights of the routes, and what holds. */
function countEverything(drawn: readonly Sighting[]) {
  const story = createCase(drawn);
  const sites = createSites(drawn, ROUTES);
  const { witnesses } = admit(story.reports, sites, 1e9);
  const span = spanOf(witnesses)!;
  const axis = timeAxis(span, GRID.binS);
  const rhoOf = (witness: Witness) => {
    const on = sites.map(({ reports }) => reports.get(witness.report.id)!);
    return chanceIfFalse(witness, stretchKm(on), span, GRID.binS);
  };
  const onRoutes = ROUTES.map((route, i) => {
    const placed = witnesses.map((witness) => {
      const rho = rhoOf(witness);
      const on = sites[i]!.reports.get(witness.report.id)!;
      return { witness, rho, passes: on, contradiction: contradictionWeight(witness.credence, rho) };
    });
    const served = placed.filter(({ passes: on }) => on.length > 0);
    const elsewhere = placed
      .filter(({ passes: on, witness }) => on.length === 0 && witness.report.kind !== 'not-seen')
      .reduce((product, { contradiction }) => product * contradiction, 1);
    const stops = { places: story.places, witnesses: served, borders: [] };
    const chain = buildChain({ route, sites: stops, axis, grid: GRID, prior: SLOW });
    if (chain === null) return { evidence: elsewhere, holds: (id: string) => unserved(id) };
    const from = chain.km[0]!;
    const reports = served.map(({ witness, rho, passes: on }): TinyReport => {
      const { id, kind } = witness.report;
      const indices = on.map(({ fromKm, toKm }) => ({ fromKm: (fromKm - from) / 60, toKm: (toKm - from) / 60 }));
      return { id, kind, passes: indices, ...windowBins(axis, witness.window), q: witness.credence, rho };
    });
    const exact = enumerateJourneys(worldOf(chain), reports);
    const holds = (id: string) => (reports.some((report) => report.id === id) ? exact.holds(id) : unserved(id));
    return { evidence: exact.evidence * elsewhere, holds };
  });
  function unserved(id: string): number {
    return drawn.find((sighting) => sighting.id === id)!.kind === 'not-seen' ? 1 : 0;
  }
  const weights = onRoutes.map(({ evidence }, i) => evidence * ROUTES[i]!.prior);
  const total = weights.reduce((a, b) => a + b);
  const holds = (id: string) => onRoutes.reduce((sum, route, i) => sum + (weights[i]! / total) * route.holds(id), 0);
  return { weights: weights.map((weight) => weight / total), holds, witnesses, rhoOf };
}

describe('reconstruct agrees with counting every journey on every route, to a millionth', { timeout: 120_000 }, () => {
  test('in the weights of the routes, in what holds, and in what is true', () => {
    fc.assert(
      fc.property(sightings, (drawn) => {
        const exact = countEverything(drawn);
        const journey = reconstructSightings(drawn, ROUTES, { grid: GRID, prior: SLOW });
        journey.routes.forEach(({ weight, routeId }, i) => {
          expect(Math.abs(weight - exact.weights[i]!), routeId).toBeLessThan(1e-6);
        });
        for (const witness of exact.witnesses) {
          const { id } = witness.report;
          const verdict = journey.verdicts.find(({ reportId }) => reportId === id)!;
          const holds = exact.holds(id);
          const q = witness.credence;
          expect(Math.abs(verdict.holds! - holds), `holds ${id}`).toBeLessThan(1e-6);
          const truth = (holds * q) / (q + (1 - q) * exact.rhoOf(witness));
          expect(Math.abs(verdict.probability! - truth), `truth of ${id}`).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 40, seed: 13 },
    );
  });
});
