import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeDistribution } from '../../../src/journey/backward.ts';
import { BINS, CELLS, computeTiny, worldOf } from './compute-tiny.ts';
import { createTiny } from './create-tiny.ts';
import { enumerateJourneys, type TinyReport } from './enumerate-journeys.ts';

const before = ({ lo, mass }: TimeDistribution, bin: number): number =>
  mass.reduce((sum, p, x) => sum + (lo + x < bin ? p : 0), 0);

function expectAgreement(reports: readonly TinyReport[], lineKmh: readonly number[] = []): void {
  const computed = computeTiny(reports, lineKmh);
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

  test('a line speed that falls and rises again', () =>
    expectAgreement(
      [createTiny({}), createTiny({ id: 'b', kind: 'arrived', passes: [{ fromKm: 3, toKm: 3 }], from: 5, to: 8 })],
      [60, 30, 60],
    ));

  test('any few reports on any line', () => {
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
    const lineKmh = fc.array(fc.integer({ min: 20, max: 90 }), { maxLength: CELLS });
    fc.assert(
      fc.property(some, lineKmh, (drawn, kmh) =>
        expectAgreement(
          drawn.map(({ length, ...rest }, i) => ({ ...rest, id: `r${i}`, to: Math.min(BINS, rest.from + length) })),
          kmh,
        ),
      ),
      { numRuns: 20, seed: 7 },
    );
  }, 60_000);
});
