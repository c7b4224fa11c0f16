import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/case/types.ts';
import { type BoundaryTimes, backward, type TimeDistribution } from '../../../src/journey/backward.ts';
import { buildChain, type RouteChain } from '../../../src/journey/build-chain.ts';
import type { RouteWitness } from '../../../src/journey/conditions.ts';
import { contradictionWeight } from '../../../src/journey/falsehood.ts';
import { forward, logEvidence } from '../../../src/journey/forward.ts';
import { collectHolds, type Holding } from '../../../src/journey/holds.ts';
import type { JourneyPrior, StopPrior } from '../../../src/journey/prior.ts';
import type { TimeAxis } from '../../../src/journey/time-axis.ts';
import { createWorkspace } from '../../../src/journey/workspace.ts';
import { createReport, createRoute } from './create-story.ts';
import { enumerateJourneys, type TinyReport, type TinyWorld } from './enumerate-journeys.ts';

const BINS = 9;
const CELLS = 3;
const AXIS: TimeAxis = { start: 0, binS: 60, bins: BINS };
const GRID = { cellKm: 1, binS: 60 };
const STOP: StopPrior = {
  chance: 0.4,
  minS: 60,
  parts: [
    { meanS: 60, share: 0.7 },
    { meanS: 240, share: 0.3 },
  ],
};
const PRIOR: JourneyPrior = {
  speeds: [
    { kmh: 60, share: 0.4 },
    { kmh: 30, share: 0.6 },
  ],
  changeKm: 3,
  openStopsPerKm: 0.1,
  unknownStopsPerKm: 0.2,
  stops: {
    open: { ...STOP, chance: 0 },
    station: STOP,
    reported: STOP,
    border: STOP,
    reversal: { ...STOP, chance: 1 },
    'gauge-break': STOP,
    venue: STOP,
  },
};

interface Computed {
  readonly chain: RouteChain;
  readonly evidence: number;
  readonly times: ReadonlyMap<number, BoundaryTimes>;
  readonly holdings: ReadonlyMap<string, Holding>;
}

/** The chain over the whole line: an uninformative report (q = 0 has no weight) holds its ends. */
function compute(reports: readonly TinyReport[]): Computed {
  const witnesses = reports.map(toWitness);
  const ends: TinyReport = {
    id: 'ends',
    kind: 'seen',
    passes: [{ fromKm: 0, toKm: CELLS }],
    from: 0,
    to: BINS,
    q: 0.5,
    rho: 1,
  };
  const all = [...witnesses, { ...toWitness(ends), contradiction: 1 }];
  const chain = buildChain({
    route: createRoute({
      id: 'r',
      lengthKm: CELLS,
      stations: [{ station: 's', km: 1, estimated: false }],
      reversals: [2],
    }),
    sites: { places: new Map(), witnesses: all, borders: [] },
    axis: AXIS,
    grid: GRID,
    prior: PRIOR,
  })!;
  const work = createWorkspace();
  const fronts = forward(chain.model, work);
  const times = new Map<number, BoundaryTimes>();
  const holds = collectHolds(chain);
  const answers = backward(chain.model, fronts, chain.questions, work, (boundary, at) => {
    times.set(boundary, at);
    holds.add(boundary, at);
  });
  return { chain, evidence: Math.exp(logEvidence(chain.model, fronts)), times, holdings: holds.holdings(answers) };
}

function toWitness({ id, kind, passes, from, to, q, rho }: TinyReport): RouteWitness {
  const report: Report = createReport({ id, kind, from: 0, to: 0, at: 0 });
  return {
    witness: { report, window: { start: from * 60, end: to * 60 }, credence: q },
    passes,
    contradiction: contradictionWeight(q, rho),
  };
}

function worldOf({ model }: RouteChain): TinyWorld {
  const inner = model.boundaries.slice(0, -1);
  return {
    bins: model.bins,
    share: [...model.share],
    shifts: inner.slice(0, -1).map(({ shift }) => [...shift]),
    changes: inner.slice(0, -1).map(({ change }) => change),
    stops: inner.map(({ stop }) => stop),
  };
}

const before = ({ lo, mass }: TimeDistribution, bin: number): number =>
  mass.reduce((sum, p, x) => sum + (lo + x < bin ? p : 0), 0);

function expectAgreement(reports: readonly TinyReport[]): void {
  const computed = compute(reports);
  const exact = enumerateJourneys(worldOf(computed.chain), reports);
  expect(Math.abs(computed.evidence / exact.evidence - 1)).toBeLessThan(1e-6);
  for (const [boundary, times] of computed.times) {
    for (const moment of ['arrival', 'departure'] as const) {
      for (let bin = 0; bin <= BINS; bin++) {
        const difference = before(times[moment], bin) - exact.before(boundary, moment, bin);
        expect(Math.abs(difference), `${moment} at ${boundary} before ${bin}`).toBeLessThan(1e-6);
      }
    }
  }
  for (const { id } of reports) {
    expect(Math.abs(computed.holdings.get(id)!.holds - exact.holds(id)), `holds ${id}`).toBeLessThan(1e-6);
  }
}

const createTiny = (over: Partial<TinyReport>): TinyReport => ({
  id: 'a',
  kind: 'seen',
  passes: [{ fromKm: 1, toKm: 1 }],
  from: 3,
  to: 5,
  q: 0.8,
  rho: 0.3,
  ...over,
});

const KINDS = ['seen', 'arrived', 'passed', 'turned', 'departed', 'statement', 'not-seen'] as const;
const SHORT = [
  { fromKm: 0, toKm: 0 },
  { fromKm: 3, toKm: 3 },
];

describe('the passes agree with counting every journey, to a millionth', () => {
  test('without any report', () => expectAgreement([]));

  test.each(KINDS)('%s at a point', (kind) => expectAgreement([createTiny({ kind })]));

  test.each(KINDS)('%s on a stretch', (kind) =>
    expectAgreement([createTiny({ kind, passes: [{ fromKm: 1, toKm: 2 }] })]),
  );

  test.each(KINDS)('%s at a place passed twice, in a window too short for both passes', (kind) =>
    expectAgreement([createTiny({ kind, passes: SHORT, from: 3, to: 6 })]),
  );

  test.each(KINDS)('%s at a place passed twice, in a window that can cover both passes', (kind) =>
    expectAgreement([createTiny({ kind, passes: SHORT, from: 1, to: 8 })]),
  );

  test('two reports that contradict each other', () =>
    expectAgreement([
      createTiny({}),
      createTiny({ id: 'b', passes: [{ fromKm: 3, toKm: 3 }], from: 1, to: 3, q: 0.6 }),
    ]));

  test('three passes remembered beside two', () =>
    expectAgreement([
      createTiny({ passes: [0, 2].map((km) => ({ fromKm: km, toKm: km })), from: 0, to: 8 }),
      createTiny({ id: 'b', kind: 'departed', passes: [1, 3].map((km) => ({ fromKm: km, toKm: km })), from: 2, to: 7 }),
      createTiny({ id: 'c', kind: 'not-seen', passes: SHORT, from: 1, to: 9, q: 0.5 }),
    ]));

  test('any few reports', () => {
    const km = fc.integer({ min: 0, max: CELLS });
    const pass = fc.tuple(km, km).map(([p, q]) => ({ fromKm: Math.min(p, q), toKm: Math.max(p, q) }));
    const twoPasses = fc
      .tuple(km, km)
      .filter(([p, q]) => Math.abs(p - q) >= 2)
      .map(([p, q]) => [p, q].sort().map((at) => ({ fromKm: at, toKm: at })));
    const report = fc.record({
      kind: fc.constantFrom(...KINDS),
      passes: fc.oneof(fc.tuple(pass), twoPasses),
      from: fc.integer({ min: 0, max: BINS - 1 }),
      length: fc.integer({ min: 1, max: BINS }),
      q: fc.double({ min: 0.05, max: 0.99, noNaN: true }),
      rho: fc.double({ min: 0.01, max: 1, noNaN: true }),
    });
    const some = fc.array(report, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(some, (drawn) =>
        expectAgreement(
          drawn.map(({ length, ...rest }, i) => ({ ...rest, id: `r${i}`, to: Math.min(BINS, rest.from + length) })),
        ),
      ),
      { numRuns: 20, seed: 7 },
    );
  }, 60_000);
});
