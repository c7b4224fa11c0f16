import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPace, type Pace, WHOLE_S } from '../../../src/clock/pace.ts';
import { eventRateAt, playedAt, timeAtPlayed } from '../../../src/clock/play-time.ts';
import type { Mark } from '../../../src/clock/types.ts';
import type { Span } from '../../../src/time/types.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

const createMark = (id: string, t: number, widthS: number): Mark => ({
  id,
  t,
  window: { start: t - widthS / 2, end: t + widthS / 2 },
});

const SPAN: Span = { start: 0, end: 3 * DAY };
const PRECISE = createMark('precise', 2 * DAY, HOUR / 2);
const VAGUE = createMark('vague', DAY, DAY);

describe('a case of three days with one vague and one precise report', () => {
  const pace = createPace(SPAN, [VAGUE, PRECISE]);
  const rate = (t: number): number => eventRateAt(pace, t);

  test('plays in a minute', () => {
    expect(playedAt(pace, SPAN.end)).toBeCloseTo(60, 9);
  });

  test('is slowest at the precise report and fastest where there is none', () => {
    expect(rate(PRECISE.t)).toBeLessThan(60);
    expect(rate(VAGUE.t)).toBeGreaterThan(10 * rate(PRECISE.t));
    expect(rate(2.5 * DAY)).toBeGreaterThan(3 * rate(VAGUE.t));
    expect(rate(2.5 * DAY)).toBe(rate(0));
  });

  test('gives both reports the same part of the playing time', () => {
    const lasts = ({ window }: Mark): number => playedAt(pace, window.end) - playedAt(pace, window.start);
    const empty = 3 * DAY - DAY - HOUR / 2;
    const evenly = (seconds: number): number => (seconds / empty) * (60 - lasts(VAGUE) - lasts(PRECISE));
    expect(lasts(VAGUE) - evenly(DAY)).toBeCloseTo(lasts(PRECISE) - evenly(HOUR / 2), 6);
  });

  test('has no jump: a second before and after any moment the speed is nearly the same', () => {
    for (let t = 1; t < SPAN.end; t += 97) expect(rate(t + 1) / rate(t - 1)).toBeCloseTo(1, 1);
  });

  test('says how fast it is: what a short while of playing runs over', () => {
    for (const playedS of [3, 20, 31, 45, 59]) {
      const t = timeAtPlayed(pace, playedS);
      expect((timeAtPlayed(pace, playedS + 1e-4) - t) / 1e-4 / rate(t)).toBeCloseTo(1, 2);
    }
  });
});

test('without a report all time goes by alike', () => {
  const pace = createPace({ start: 100, end: 100 + DAY }, []);
  expect(timeAtPlayed(pace, 15)).toBeCloseTo(100 + DAY / 4, 6);
  expect(eventRateAt(pace, 5000)).toBeCloseTo(DAY / 60, 9);
});

test('a report stamped to the second holds the playback up no longer than a half hour would', () => {
  const pace = createPace(SPAN, [createMark('stamp', DAY, 0)]);
  expect(eventRateAt(pace, DAY)).toBeCloseTo(eventRateAt(createPace(SPAN, [createMark('half', DAY, 1800)]), DAY), 9);
});

test('a span without length has one moment and takes no time', () => {
  const pace = createPace({ start: 7, end: 7 }, []);
  expect(playedAt(pace, 7)).toBe(0);
  expect(timeAtPlayed(pace, 3)).toBe(7);
});

const spans = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 60, max: 2e6 }))
  .map(([start, length]): Span => ({ start, end: start + length }));
const reports = (span: Span) =>
  fc.array(
    fc
      .tuple(fc.double({ min: -0.2, max: 1.2, noNaN: true }), fc.integer({ min: 0, max: 4 * DAY }))
      .map(([share, widthS]) => createMark('any', span.start + share * (span.end - span.start), widthS)),
    { maxLength: 40 },
  );
const cases = spans.chain((span) => fc.record({ span: fc.constant(span), marks: reports(span) }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

const forEveryCase = (law: (pace: Pace, span: Span, first: number, second: number) => void): void =>
  fc.assert(
    fc.property(cases, share, share, ({ span, marks }, first, second) =>
      law(createPace(span, marks), span, first, second),
    ),
    { numRuns: 500 },
  );

describe('whatever the reports', () => {
  test('the whole plays in a minute', () => {
    forEveryCase((pace, { start, end }) => {
      expect(playedAt(pace, start)).toBe(0);
      expect(playedAt(pace, end)).toBeCloseTo(WHOLE_S, 6);
    });
  });

  test('later is later, in both directions', () => {
    forEveryCase((pace, { start, end }, a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      const t = (part: number): number => start + part * (end - start);
      expect(playedAt(pace, t(second))).toBeGreaterThanOrEqual(playedAt(pace, t(first)));
      expect(timeAtPlayed(pace, second * WHOLE_S)).toBeGreaterThanOrEqual(timeAtPlayed(pace, first * WHOLE_S));
    });
  });

  test('a time that is turned into playing time and back is the same time, to a millisecond', () => {
    forEveryCase((pace, { start, end }, a) => {
      const t = start + a * (end - start);
      expect(Math.abs(timeAtPlayed(pace, playedAt(pace, t)) - t)).toBeLessThan(1e-3);
    });
  });

  test('time never stands still, and never goes faster than by the third of the playing time that is not the reports’', () => {
    forEveryCase((pace, { start, end }, a) => {
      const rate = eventRateAt(pace, start + a * (end - start));
      expect(rate).toBeGreaterThan(0);
      expect(rate).toBeLessThan((end - start) / (0.25 * WHOLE_S));
    });
  });
});
