import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/case/types.ts';
import { contradictionWeight, spanOf } from '../../../src/journey/falsehood.ts';
import { DEFAULT_GRID } from '../../../src/journey/grid.ts';
import { positionAt, QUANTILES } from '../../../src/journey/position-at.ts';
import { GENERIC_PRIOR } from '../../../src/journey/prior.ts';
import { fastestKmh } from '../../../src/journey/speed-classes.ts';
import type { Grid, Journey, RouteJourney } from '../../../src/journey/types.ts';
import { BINS, CELLS, computeTiny } from './compute-tiny.ts';
import { createReport, createRoute, reconstructSightings, type Sighting } from './create-story.ts';
import type { TinyReport } from './enumerate-journeys.ts';

const GRID: Grid = { cellKm: 4, binS: 120 };
const LINE = createRoute({ id: 'line', lengthKm: 240 });
/** Out and back over the same rails: places are passed twice. */
const RETURN = createRoute({ id: 'return', lengthKm: 240, reversals: [120] });
const KINDS = ['seen', 'arrived', 'passed', 'departed', 'statement', 'not-seen'] as const;
const FASTEST_KMH = fastestKmh(GENERIC_PRIOR);

const grade = fc.record({
  source: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
  information: fc.constantFrom(1, 2, 3, 4, 5, 6),
}) as fc.Arbitrary<Grade>;

const sighting = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    from: fc.double({ min: 0, max: 9, noNaN: true }),
    hours: fc.double({ min: 0, max: 3, noNaN: true }),
    km: fc.integer({ min: 0, max: 240 }),
    stretchKm: fc.integer({ min: 0, max: 60 }),
    grade,
  })
  .map(({ kind, from, hours, km, stretchKm, grade: ofReport }) => ({
    kind,
    from,
    to: from + hours,
    at: [km, Math.min(240, km + stretchKm)] as const,
    grade: ofReport,
  }));

/** What was seen of a train that really ran, at an even speed, in the order of the line. */
const run = fc
  .record({
    kmh: fc.double({ min: 25, max: 90, noNaN: true }),
    seen: fc.array(
      fc.record({
        kind: fc.constantFrom('seen', 'passed', 'statement'),
        km: fc.integer({ min: 0, max: 240 }),
        before: fc.double({ min: 0.05, max: 1, noNaN: true }),
        after: fc.double({ min: 0.05, max: 1, noNaN: true }),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  })
  .map(({ kmh, seen }) =>
    seen.map(({ kind, km, before, after }) => {
      const at = [km, km] as const;
      const hour = 1 + km / kmh;
      return { kind, from: hour - before, to: hour + after, at, grade: { source: 'B', information: 2 } as Grade };
    }),
  );

/** A run, and up to two reports that need not be true. */
const sightings = fc
  .tuple(run, fc.array(sighting, { maxLength: 2 }))
  .map(([seen, noise]): readonly Sighting[] => [...seen, ...noise].map((one, i) => ({ ...one, id: `r${i}` })));

const known = (drawn: readonly Sighting[], over: { readonly asOf?: number; readonly grid?: Grid } = {}): Journey =>
  reconstructSightings(drawn, [LINE], { grid: GRID, ...over });

/** Every five minutes of the chain. */
function moments({ chain }: RouteJourney): readonly number[] {
  if (chain === null) return [];
  const { start, end } = chain.span;
  return Array.from({ length: Math.min(200, Math.floor((end - start) / 300)) }, (_, i) => start + i * 300);
}

/** Places on the way out are passed again on the way back. */
const there = sightings.map((drawn) =>
  drawn.map((one): Sighting => {
    const [from, to] = one.at as readonly [number, number];
    const near = { fromKm: Math.min(from, 240 - to), toKm: Math.min(to, 240 - from) };
    if (near.toKm < near.fromKm || near.toKm > 116) return one;
    return { ...one, at: { return: [near, { fromKm: 240 - near.toKm, toKm: 240 - near.fromKm }] } };
  }),
);

/** Every number to its last bit. */
const bytesOf = (journey: Journey): string =>
  JSON.stringify(journey, (_, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value));

/** Of all reports but one. */
const verdictsBut = ({ verdicts }: Journey, id: string) => verdicts.filter(({ reportId }) => reportId !== id);

function expectForward(route: RouteJourney): void {
  let before: ReadonlyMap<number, number> | null = null;
  for (const t of moments(route)) {
    const { quantilesKm } = positionAt(route, t);
    const km = QUANTILES.map((p) => quantilesKm!.get(p)!);
    expect(km).toEqual(km.toSorted((a, b) => a - b));
    for (const p of QUANTILES) {
      const run = before === null ? 0 : quantilesKm!.get(p)! - before.get(p)!;
      expect(run).toBeGreaterThanOrEqual(0);
      expect(run).toBeLessThanOrEqual((FASTEST_KMH * 300) / 3600 + 1e-3);
    }
    before = quantilesKm;
  }
}

const RUNS = { numRuns: 25, seed: 11 };

describe('whatever the reports say', { timeout: 60_000 }, () => {
  test('every quantile of the position moves forward only, never faster than the fastest class; intervals nest', () => {
    let looked = 0;
    fc.assert(
      fc.property(sightings, (drawn) => {
        const route = known(drawn).routes[0]!;
        looked += moments(route).length;
        expectForward(route);
      }),
      RUNS,
    );
    expect(looked).toBeGreaterThan(500);
  });

  test('the same on a line run out and back, where places are passed twice', () => {
    let [looked, twice] = [0, 0];
    fc.assert(
      fc.property(there, (drawn) => {
        const route = reconstructSightings(drawn, [RETURN], { grid: GRID }).routes[0]!;
        looked += moments(route).length;
        twice += drawn.filter(({ at }) => typeof at === 'object' && 'return' in at).length;
        expectForward(route);
      }),
      RUNS,
    );
    expect(looked).toBeGreaterThan(500);
    expect(twice).toBeGreaterThan(25);
  });

  test('there is an answer, and all of it is finite', () => {
    fc.assert(
      fc.property(sightings, (drawn) => {
        const journey = known(drawn);
        expect(journey.routes[0]!.weight).toBe(1);
        for (const { logEvidence, chain } of journey.routes) {
          expect(Number.isFinite(logEvidence)).toBe(true);
          expect(
            [...(chain?.passages.arrival ?? []), ...(chain?.passages.departure ?? [])].every(Number.isFinite),
          ).toBe(true);
        }
        for (const { holds, probability } of journey.verdicts) {
          expect(holds).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  test('the order of the reports changes nothing, and the same case gives the same bytes, drawn journeys included', () => {
    const samples = { count: 5, seed: 4 };
    const withOrder = sightings.chain((drawn) =>
      fc.tuple(fc.constant(drawn), fc.shuffledSubarray([...drawn], { minLength: drawn.length })),
    );
    fc.assert(
      fc.property(withOrder, ([drawn, shuffled]) => {
        const journey = reconstructSightings(drawn, [LINE], { grid: GRID, samples });
        expect(bytesOf(reconstructSightings(drawn, [LINE], { grid: GRID, samples }))).toBe(bytesOf(journey));
        expect(bytesOf(reconstructSightings(shuffled, [LINE], { grid: GRID, samples }))).toBe(bytesOf(journey));
      }),
      RUNS,
    );
  });

  test('a report published after the knowledge time changes nothing', () => {
    fc.assert(
      fc.property(sightings, sighting, (drawn, late) => {
        const later = { ...late, id: 'late', publishedH: 20 };
        const without = known(drawn, { asOf: 15 * 3600 });
        const journey = known([...drawn, later], { asOf: 15 * 3600 });
        expect(journey.routes).toEqual(without.routes);
        expect(verdictsBut(journey, 'late')).toEqual(without.verdicts);
      }),
      RUNS,
    );
  });

  test('a copy changes nothing, in the same words or in wider ones, whoever repeats it', () => {
    const retelling = fc.record({
      kind: fc.constantFrom('seen', 'arrived', 'passed', 'statement'),
      early: fc.double({ min: 0, max: 2, noNaN: true }),
      late: fc.double({ min: 0, max: 2, noNaN: true }),
      beside: fc.integer({ min: 0, max: 30 }),
      information: fc.constantFrom(2, 3, 4, 5, 6),
    });
    fc.assert(
      fc.property(sightings, retelling, (drawn, { kind, early, late, beside, information }) => {
        const first = drawn[0]!;
        const [from, to] = first.at as readonly [number, number];
        const copy: Sighting = {
          ...first,
          id: 'z-copy',
          kind,
          origin: 'r0',
          from: first.from - early,
          to: first.to + late,
          at: [Math.max(0, from - beside), Math.min(240, to + beside)],
          grade: { source: 'B', information } as Grade,
        };
        const without = known(drawn);
        const journey = known([...drawn, copy]);
        expect(journey.verdicts.find(({ reportId }) => reportId === 'z-copy')?.copyOf).toBe('r0');
        expect(journey.routes).toEqual(without.routes);
        expect(verdictsBut(journey, 'z-copy')).toEqual(without.verdicts);
      }),
      RUNS,
    );
  });

  test('what is not about the train changes nothing', () => {
    fc.assert(
      fc.property(sightings, sighting, (drawn, other) => {
        const about = { ...other, id: 'other', subject: 'another train' };
        const without = known(drawn);
        const journey = known([...drawn, about]);
        expect(journey.routes).toEqual(without.routes);
        expect(verdictsBut(journey, 'other')).toEqual(without.verdicts);
      }),
      RUNS,
    );
  });
});

const tinyKm = fc.integer({ min: 0, max: CELLS });
const tinyPasses = fc.oneof(
  fc.tuple(tinyKm, tinyKm).map(([p, q]) => [{ fromKm: Math.min(p, q), toKm: Math.max(p, q) }]),
  fc.constant([0, CELLS].map((km) => ({ fromKm: km, toKm: km }))),
);
const tiny = fc
  .record({
    kind: fc.constantFrom('seen', 'arrived', 'passed', 'turned', 'departed', 'statement'),
    passes: tinyPasses,
    from: fc.integer({ min: 0, max: BINS - 1 }),
    length: fc.integer({ min: 1, max: 4 }),
    q: fc.double({ min: 0.1, max: 0.99, noNaN: true }),
  })
  .map(
    ({ length, ...drawn }): TinyReport => ({ ...drawn, id: 'a', to: Math.min(BINS, drawn.from + length), rho: 0.3 }),
  );

/** Earlier, later, and longer at both ends of each pass. */
const widened = (report: TinyReport, early: number, late: number, beside: number): TinyReport => ({
  ...report,
  from: Math.max(0, report.from - early),
  to: Math.min(BINS, report.to + late),
  passes: report.passes.map(({ fromKm, toKm }) => ({
    fromKm: Math.max(0, fromKm - beside),
    toKm: Math.min(CELLS, toKm + beside),
  })),
});

describe('a report', { timeout: 60_000 }, () => {
  test('without credence weighs the same whether it holds or not, and does not stretch the span', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (rho) => {
        expect(contradictionWeight(0, rho)).toBe(1);
      }),
    );
    const report = createReport({ id: 'a', from: 0, to: 0, at: 0 });
    const trusted = { report, window: { start: 0, end: 60 }, credence: 0.5 };
    const worthless = { report, window: { start: -1e6, end: 1e6 }, credence: 0 };
    expect(spanOf([trusted, worthless])).toEqual(spanOf([trusted]));
  });

  test('without credence (q = 0) changes nothing: not the evidence, not a time, not what else holds', () => {
    fc.assert(
      fc.property(tiny, tiny, (report, other) => {
        const worthless = { ...other, id: 'worthless', q: 0 };
        const without = computeTiny([report]);
        const beside = computeTiny([report, worthless]);
        expect(beside.evidence / without.evidence).toBeCloseTo(1, 12);
        expect(beside.holdings.get('a')!.holds).toBeCloseTo(without.holdings.get('a')!.holds, 12);
        for (const [boundary, times] of without.times) {
          for (const moment of ['arrival', 'departure'] as const) {
            const mass = beside.times.get(boundary)![moment].mass;
            times[moment].mass.forEach((p, x) => {
              expect(mass[x]).toBeCloseTo(p, 12);
            });
          }
        }
      }),
      { numRuns: 40, seed: 6 },
    );
  });

  test('that is widened, at equal weight of its contradiction, is never less likely to hold, and no journey is less possible', () => {
    const extra = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(tiny, tiny, extra, extra, extra, (report, other, early, late, beside) => {
        const wide = widened(report, early, late, beside);
        const second = { ...other, id: 'b' };
        const before = computeTiny([report, second]);
        const after = computeTiny([wide, second]);
        expect(after.holdings.get('a')!.holds).toBeGreaterThanOrEqual(before.holdings.get('a')!.holds - 1e-6);
        expect(after.evidence).toBeGreaterThanOrEqual(before.evidence * (1 - 1e-6));
      }),
      { numRuns: 80, seed: 5 },
    );
  });

  test('that it was not there, widened, says more: journeys are never likelier for it', () => {
    const extra = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(tiny, tiny, extra, extra, extra, (report, other, early, late, beside) => {
        const none: TinyReport = { ...report, kind: 'not-seen' };
        const second = { ...other, id: 'b' };
        const before = computeTiny([none, second]);
        const after = computeTiny([widened(none, early, late, beside), second]);
        expect(after.evidence).toBeLessThanOrEqual(before.evidence * (1 + 1e-6));
      }),
      { numRuns: 40, seed: 8 },
    );
  });
});

describe('the grid', { timeout: 60_000 }, () => {
  test('halved in cells and bins moves the quantiles by no more than a cell', () => {
    // Stops are at boundaries: while both journeys stand, they can be one whole cell apart.
    const apart = DEFAULT_GRID.cellKm + 1e-6;
    // Believed on any grid: one that is as likely false as true may end the journey on one grid and not on the other.
    const grade: Grade = { source: 'A', information: 1 };
    const gap = fc.record({
      km: fc.integer({ min: 30, max: 90 }),
      kmh: fc.double({ min: 30, max: 70, noNaN: true }),
      window: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    });
    const honest = fc.array(gap, { minLength: 2, maxLength: 3 }).map((gaps): readonly Sighting[] => {
      let [km, hour] = [0, 1];
      const seen = gaps.map(({ km: further, kmh, window }, i): Sighting => {
        km += further;
        hour += further / kmh;
        return { id: `r${i}`, kind: 'passed', from: hour - window, to: hour + window, at: km, grade };
      });
      return [{ id: 'left', kind: 'departed', from: 0.5, to: 1.2, at: 0, grade }, ...seen];
    });
    const line = createRoute({ id: 'line', lengthKm: 300 });
    fc.assert(
      fc.property(honest, (drawn) => {
        const [coarse, fine] = [DEFAULT_GRID, { cellKm: DEFAULT_GRID.cellKm / 2, binS: DEFAULT_GRID.binS / 2 }].map(
          (grid) => reconstructSightings(drawn, [line], { grid }).routes[0]!,
        );
        for (const t of moments(coarse!)) {
          const p = positionAt(coarse!, t).quantilesKm!;
          const q = positionAt(fine!, t).quantilesKm!;
          for (const level of [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]) {
            expect(Math.abs(p.get(level)! - q.get(level)!), `${level} at ${t}`).toBeLessThan(apart);
          }
        }
      }),
      { numRuns: 60, seed: 21, endOnFailure: true },
    );
  });
});

describe('routes', () => {
  const fork = [
    createRoute({ id: 'short', lengthKm: 150, prior: 0.2 }),
    createRoute({ id: 'long', lengthKm: 240, prior: 0.5 }),
    createRoute({ id: 'longer', lengthKm: 900, prior: 0.3 }),
  ];
  const everywhere = (fromKm: number, toKm = fromKm) =>
    Object.fromEntries(fork.map(({ id }) => [id, [{ fromKm, toKm }]]));

  test('that only share evidence keep their prior weights', () => {
    const journey = reconstructSightings(
      [
        { id: 'a', kind: 'departed', from: 0, to: 1, at: everywhere(0) },
        { id: 'b', from: 3, to: 3.2, at: everywhere(100, 104) },
      ],
      fork,
      { grid: GRID },
    );
    expect(journey.routes.map(({ weight }) => weight)).toEqual([0.2, 0.5, 0.3].map((w) => expect.closeTo(w, 12)));
  });

  test('that pass where the train was seen gain on those that do not', () => {
    const elsewhere = { long: [{ fromKm: 200, toKm: 200 }] };
    const journey = reconstructSightings(
      [
        { id: 'a', kind: 'departed', from: 0, to: 1, at: everywhere(0) },
        { id: 'b', from: 4, to: 5, at: elsewhere, grade: { source: 'A', information: 1 } },
      ],
      fork,
      { grid: GRID },
    );
    const [short, long, longer] = journey.routes;
    expect(long!.weight).toBeGreaterThan(0.8);
    expect(short!.weight / longer!.weight).toBeCloseTo(2 / 3, 9);
    expect(long!.chain!.toKm).toBe(200);
    expect(short!.chain!.toKm).toBe(0);
  });

  test('without any report that bears on them have no chain, and keep their prior', () => {
    const journey = reconstructSightings([], fork, { grid: GRID });
    expect(journey.routes.map(({ chain }) => chain)).toEqual([null, null, null]);
    expect(journey.routes.map(({ weight }) => weight)).toEqual([0.2, 0.5, 0.3].map((w) => expect.closeTo(w, 12)));
    expect(positionAt(journey.routes[0]!, 0)).toEqual({ status: 'before', quantilesKm: null });
  });
});
