import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainageAt } from '../../../../src/journey/position-at.ts';
import { kmAtTime, timeAtKm } from '../../../../src/scene/stringline/curve-at.ts';
import { levelCurve } from '../../../../src/scene/stringline/level-curve.ts';
import { anySteps, createPassages } from './create-passages.ts';

const MEDIAN = 3;
const anySpan = fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 8000 })).map(([start, length]) => ({
  start,
  end: start + length,
}));

const evenly = (value: number): readonly number[] => [0, 1, 2, 3, 4, 5, 6].map(() => value);
const there = createPassages([
  { km: 10, stand: evenly(100), run: evenly(200) },
  { km: 20, stand: evenly(50), run: evenly(400) },
]);

describe('the journey along one level', () => {
  it('has a knot wherever it comes and goes, and stands along the time axis', () => {
    expect(levelCurve(there, MEDIAN, { start: 0, end: 1000 }, 0)).toEqual([
      [0, 0],
      [100, 0],
      [300, 10],
      [350, 10],
      [750, 30],
      [1000, 30],
    ]);
  });

  it('is cut at the ends of the span', () => {
    expect(levelCurve(there, MEDIAN, { start: 200, end: 550 }, 0)).toEqual([
      [200, 5],
      [300, 10],
      [350, 10],
      [550, 20],
    ]);
  });

  it('begins where a chainage is passed', () => {
    expect(levelCurve(there, MEDIAN, { start: 0, end: 1000 }, 20)).toEqual([
      [550, 20],
      [750, 30],
      [1000, 30],
    ]);
  });

  it('is nothing but its end where it does not come so far in time', () => {
    expect(levelCurve(there, MEDIAN, { start: 0, end: 500 }, 20)).toEqual([[500, 20]]);
  });

  it('is where the position is, at every moment, whatever the journey', () => {
    fc.assert(
      fc.property(anySteps, anySpan, fc.nat(6), fc.double({ min: 0, max: 1, noNaN: true }), (steps, span, j, share) => {
        const passages = createPassages(steps);
        const t = span.start + share * (span.end - span.start);
        const km = kmAtTime(levelCurve(passages, j, span, 0), t);
        expect(km).toBeCloseTo(chainageAt(passages, j, t), 3);
      }),
    );
  });

  it('never runs back in time or place, and stays in the span', () => {
    fc.assert(
      fc.property(anySteps, anySpan, fc.nat(6), fc.nat(60), (steps, span, j, fromKm) => {
        const passages = createPassages(steps);
        fc.pre(fromKm <= passages.km.at(-1)!);
        const curve = levelCurve(passages, j, span, fromKm);
        curve.forEach(([t, km], i) => {
          expect(t).toBeGreaterThanOrEqual(curve[i - 1]?.[0] ?? span.start);
          expect(km).toBeGreaterThanOrEqual(curve[i - 1]?.[1] ?? fromKm);
        });
        expect(curve.at(-1)![0]).toBe(span.end);
      }),
    );
  });
});

describe('reading a curve', () => {
  const curve = levelCurve(there, MEDIAN, { start: 0, end: 1000 }, 0);

  it('gives a chainage for a time', () => {
    expect([kmAtTime(curve, 200), kmAtTime(curve, 320), kmAtTime(curve, 1000)]).toEqual([5, 10, 30]);
  });

  it('gives a time for a chainage, the departure where it stands', () => {
    expect([timeAtKm(curve, 5), timeAtKm(curve, 10)]).toEqual([200, 350]);
  });

  it('gives nothing outside of it', () => {
    expect([kmAtTime(curve, -1), kmAtTime(curve, 1001), timeAtKm(curve, 31), kmAtTime([], 0)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
