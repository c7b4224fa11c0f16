import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundariesAround, cellBoundaries } from '../../../src/journey/boundaries.ts';
import { MOST_NAMED } from '../../../src/journey/conflicts.ts';
import { knownChain } from '../../../src/journey/known-chain.ts';
import { positionAt } from '../../../src/journey/position-at.ts';
import type { Span } from '../../../src/time/types.ts';
import { createReport, createRoute, reconstructSightings, type Sighting } from './create-story.ts';

const grade = { source: 'A', information: 1 } as const;

describe('many reports that leave no time', () => {
  test('for the rest of the line put the train there after the last of them', () => {
    const departures = Array.from({ length: 12 }, (_, i) => ({
      id: `d${i}`,
      kind: 'departed' as const,
      from: 5,
      to: 5.1,
      at: 0,
      grade,
    }));
    const arrival = { id: 'z', kind: 'arrived' as const, from: 5, to: 5.2, at: 600, grade };
    const journey = reconstructSightings([...departures, arrival], [createRoute({ id: 'line', lengthKm: 600 })]);
    const { logEvidence } = journey.routes[0]!;
    const verdict = journey.verdicts.find(({ reportId }) => reportId === 'z')!;
    expect(Number.isFinite(logEvidence)).toBe(true);
    expect(verdict.holds).toBeLessThan(0.001);
    expect(verdict.conflicts).toHaveLength(12);
  });
});

describe('a crowd of reports', () => {
  const lengthKm = 300;
  const line = createRoute({ id: 'line', lengthKm });
  /** Seen everywhere along the line by a witness of its own, on a run at an even 60 km/h. */
  const crowd = Array.from({ length: 400 }, (_, i): Sighting => {
    const km = ((i + 0.3) * lengthKm) / 400;
    return { id: `r${i}`, kind: 'passed', from: km / 60 - 0.05, to: km / 60 + 0.05, at: km };
  });

  test('of one true journey is believed to the last', () => {
    const { verdicts } = reconstructSightings(crowd, [line]);
    for (const { reportId, probability } of verdicts) expect(probability, reportId).toBeGreaterThan(0.9);
  });

  test('has no boundaries of its own, and its places are rounded so that they exclude less', () => {
    const anchors = crowd.map(({ at }) => at as number);
    const km = cellBoundaries(0, lengthKm, anchors, 4);
    expect(km).toHaveLength(lengthKm / 4 + 1);
    const stretch = { fromKm: 101, toKm: 110 };
    expect(boundariesAround(km, stretch, 4, false)).toEqual({ near: 25, far: 28 });
    expect(boundariesAround(km, stretch, 4, true)).toEqual({ near: 26, far: 27 });
    expect(boundariesAround(km, { fromKm: 101, toKm: 102.5 }, 4, true)).toEqual({ near: 25, far: 25 });
  });
});

describe('conflicts by the thousand', () => {
  const lengthKm = 300;
  /** Half saw it at the start of the line at noon, the other half at its end. */
  const sides = Array.from({ length: 120 }, (_, i): Sighting => {
    const grade = { source: 'B', information: i < 4 ? 1 : 3 } as const;
    return { id: `r${String(i).padStart(3, '0')}`, from: 12, to: 12.5, at: i % 2 === 0 ? 0 : lengthKm, grade };
  });

  test('are counted, and the most probable are named, in the order of ids', () => {
    const { verdicts } = reconstructSightings(sides, [createRoute({ id: 'line', lengthKm })]);
    const { conflicts, moreConflicts } = verdicts[0]!;
    expect(conflicts).toHaveLength(MOST_NAMED);
    expect(moreConflicts).toBe(60 - MOST_NAMED);
    expect(conflicts.slice(0, 3)).toEqual(['r001', 'r003', 'r005']);
    expect(conflicts).toEqual(conflicts.toSorted());
  });
});

describe('false reports at the start of the line', () => {
  const grade = { source: 'A', information: 1 } as const;

  test.each([
    [2, 10],
    [6, 15],
    [20, 60],
    [40, 120],
    [150, 400],
  ])(
    '%i of them, all alike and of the best grade, are outvoted by %i later ones of a journey that they rule out',
    (lies, truths) => {
      const said = Array.from(
        { length: lies },
        (_, i): Sighting => ({ id: `lie ${i}`, kind: 'departed', from: 24, to: 24.2, at: 0, grade }),
      );
      const seen = Array.from({ length: truths }, (_, i): Sighting => {
        const km = 20 + (i * 500) / truths;
        return { id: `truth ${i}`, from: 0.8 + km / 50, to: 1.2 + km / 50, at: km, grade };
      });
      const { verdicts } = reconstructSightings([...said, ...seen], [createRoute({ id: 'line', lengthKm: 700 })]);
      for (const { reportId, probability } of verdicts) {
        if (reportId.startsWith('lie')) expect(probability, reportId).toBeLessThan(0.1);
        else expect(probability, reportId).toBeGreaterThan(0.9);
      }
    },
  );
});

describe('the known stretch of a crowd at one place', () => {
  test('begins and ends with windows that hold no shorter one, as told pair by pair', () => {
    const hour = fc.integer({ min: 0, max: 6 });
    const window = fc.tuple(hour, hour).map(([p, q]) => ({ start: Math.min(p, q), end: Math.max(p, q) + 1 }));
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 8 }), (windows) => {
        const holds = (outer: Span, inner: Span) =>
          outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
        const precise = windows.filter((outer) => !windows.some((inner) => holds(outer, inner)));
        const bearings = windows.map((each, i) => ({
          witness: { report: createReport({ id: `r${i}`, from: 0, to: 0, at: 0 }), window: each, credence: 0.8 },
          passes: [{ fromKm: 5, toKm: 5 }],
        }));
        expect(knownChain(bearings, 0.5)!.span).toEqual({
          start: Math.min(...precise.map(({ start }) => start)),
          end: Math.max(...precise.map(({ end }) => end)),
        });
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});

describe('thousands of reports of a journey out and back', { timeout: 120_000 }, () => {
  test('at places passed twice are believed to the last, though each could have been at either pass', () => {
    const lengthKm = 400;
    const passes = (km: number) => ({
      line: [km, lengthKm - km].map((at) => ({ fromKm: at, toKm: at })),
    });
    const count = 6000;
    const crowd = Array.from({ length: count }, (_, i): Sighting => {
      const at = ((i + 0.5) * lengthKm) / count;
      const hour = at / 50 + (at > lengthKm / 2 ? 20 : 0);
      return { id: `r${i}`, from: hour - 0.1, to: hour + 0.1, at: passes(Math.min(at, lengthKm - at)) };
    });
    const line = createRoute({ id: 'line', lengthKm, reversals: [lengthKm / 2] });
    const journey = reconstructSightings(crowd, [line]);
    for (const { reportId, probability } of journey.verdicts) expect(probability, reportId).toBeGreaterThan(0.9);
    expect(positionAt(journey.routes[0]!, 14 * 3600).quantilesKm!.get(0.5)).toBeCloseTo(lengthKm / 2, 0);
  });
});
