import { describe, expect, test } from 'vitest';
import { positionAt } from '../../../src/journey/position-at.ts';
import { GENERIC_PRIOR } from '../../../src/journey/prior.ts';
import type { SampledPassages } from '../../../src/journey/sample-passages.ts';
import { fastestKmh } from '../../../src/journey/speed-classes.ts';
import type { Journey, SampledJourney } from '../../../src/journey/types.ts';
import { BINS, computeTiny, worldOf } from './compute-tiny.ts';
import { createRoute, reconstructSightings, type Sighting } from './create-story.ts';
import { createTiny } from './create-tiny.ts';
import { enumerateJourneys, type TinyJourney, type TinyReport } from './enumerate-journeys.ts';
import { kmAt } from './km-at.ts';

const COUNT = 20_000;
/** Other draws of speed in each cell. */
const LINE_KMH = [30, 90, 60];

/** Pearson's chi-square may lie this many of its standard deviations above its mean. */
const DEVIATIONS = 5;

/** Whether the values were drawn with these chances; what is expected less than five times counts as one. */
function expectDrawnFrom(chances: ReadonlyMap<string, number>, values: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const value of counts.keys()) expect(chances.get(value), `${value} is possible`).toBeGreaterThan(0);
  const common = [...chances].filter(([, chance]) => chance * values.length >= 5);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const rare = 1 - sum(common.map(([, chance]) => chance));
  const rest = values.length - sum(common.map(([value]) => counts.get(value) ?? 0));
  const deviation = (count: number, chance: number) => (count - values.length * chance) ** 2 / (values.length * chance);
  const terms = common.map(([value, chance]) => deviation(counts.get(value) ?? 0, chance));
  const all = rare * values.length >= 5 ? [...terms, deviation(rest, rare)] : terms;
  const freedom = all.length - 1;
  expect(sum(all)).toBeLessThan(freedom + DEVIATIONS * Math.sqrt(2 * freedom));
}

const withinAxis = (bin: number): number => Math.min(BINS, bin);

type Times = Pick<TinyJourney | SampledPassages, 'arrival' | 'departure'>;

/** What is compared, each with its joint distribution. */
const VIEWS: Readonly<Record<string, (times: Times) => string>> = {
  'arrivals and departures at the first boundary and the next': ({ arrival, departure }) =>
    `${arrival[0]} ${departure[0]} ${arrival[1]}`,
  'stops at both places between': ({ arrival, departure }) =>
    [1, 2].map((i) => `${arrival[i]} ${departure[i]}`).join(', '),
  'running times one after the other, which tell whether the class is kept': ({ arrival, departure }) =>
    [0, 1, 2].map((i) => arrival[i + 1]! - departure[i]!).join(' '),
  'the first departure and the last arrival and departure': ({ arrival, departure }) =>
    `${departure[0]} ${arrival[3]} ${departure[3]}`,
};

function expectSamplesAgree(reports: readonly TinyReport[]): void {
  const { chain, samples } = computeTiny(reports, LINE_KMH, { count: COUNT, seed: 17 });
  const exact = enumerateJourneys(worldOf(chain), reports);
  const capped = samples.map(({ arrival, departure }) => ({ arrival: arrival.map(withinAxis), departure }));
  for (const valueIn of Object.values(VIEWS)) expectDrawnFrom(exact.distribution(valueIn), capped.map(valueIn));
}

const twice = (first: number, second: number) => [first, second].map((km) => ({ fromKm: km, toKm: km }));

describe(`${COUNT} drawn journeys are as frequent as counting every journey says`, { timeout: 60_000 }, () => {
  test('without any report', () => expectSamplesAgree([]));

  test('with an arrival and a departure that must hold', () =>
    expectSamplesAgree([
      createTiny({ kind: 'arrived', q: 0.99, rho: 0.01 }),
      createTiny({ id: 'b', kind: 'departed', passes: [{ fromKm: 3, toKm: 3 }], from: 6, to: 9, q: 0.99 }),
    ]));

  test('with a place passed twice, which takes memory', () =>
    expectSamplesAgree([createTiny({ passes: twice(0, 3), from: 1, to: 8 })]));

  test('with three passes remembered at once', () =>
    expectSamplesAgree([
      createTiny({ passes: twice(0, 2), from: 0, to: 8 }),
      createTiny({ id: 'b', kind: 'departed', passes: twice(1, 3), from: 2, to: 7 }),
      createTiny({ id: 'c', kind: 'not-seen', passes: twice(0, 3), from: 1, to: 9, q: 0.5 }),
    ]));
});

const GRID = { cellKm: 4, binS: 60 };
const grade = { source: 'A', information: 1 } as const;
const LINE = createRoute({ id: 'line', lengthKm: 240 });

const SIGHTINGS: readonly Sighting[] = [
  { id: 'left', kind: 'departed', from: 0, to: 0.5, at: 0, grade },
  { id: 'came', kind: 'arrived', from: 2, to: 2.5, at: 100, grade },
  { id: 'went', kind: 'departed', from: 5, to: 5.5, at: 100, grade },
  { id: 'end', kind: 'arrived', from: 7, to: 7.5, at: 200, grade },
];

const reconstructed = (count: number, seed = 3): Journey =>
  reconstructSightings(SIGHTINGS, [LINE], { grid: GRID, samples: { count, seed } });

const drawn = (count: number, seed?: number): readonly SampledJourney[] =>
  reconstructed(count, seed).routes[0]!.chain!.samples;

const isRising = (values: Float32Array): boolean => values.every((value, i) => i === 0 || value >= values[i - 1]!);

describe('drawn journeys', { timeout: 60_000 }, () => {
  const journey = reconstructed(400);
  const route = journey.routes[0]!;
  const { samples, span, fromKm, toKm } = route.chain!;

  test('are as many as asked for, none unless asked for', () => {
    expect(samples).toHaveLength(400);
    expect(reconstructSightings(SIGHTINGS, [LINE], { grid: GRID }).routes[0]!.chain!.samples).toEqual([]);
  });

  test('run forward only, over the known stretch and time', () => {
    for (const { t, km } of samples) {
      expect(isRising(t) && isRising(km)).toBe(true);
      expect([t[0], t[t.length - 1]]).toEqual([span.start, span.end].map(Math.fround));
      expect(km[0]).toBeGreaterThanOrEqual(fromKm);
      expect(km[km.length - 1]).toBeLessThanOrEqual(toKm);
    }
  });

  test('never run faster than the fastest class', () => {
    const fastest = fastestKmh(GENERIC_PRIOR) / 3600;
    for (const { t, km } of samples) {
      // A second is what single precision leaves of the times, with room.
      for (let i = 1; i < t.length; i++) expect(km[i]! - km[i - 1]!).toBeLessThan(fastest * (t[i]! - t[i - 1]! + 1));
    }
  });

  test('satisfy each report as often as its verdict says', () => {
    // Windows are wider by half the stamp's minute, and rounded outward to bins of a minute: 72 s hold both.
    const holds: Readonly<Record<string, (sample: SampledJourney) => boolean>> = {
      left: (sample) => kmAt(sample, 0.52 * 3600) > 0,
      came: (sample) => kmAt(sample, 1.98 * 3600) < 100 && kmAt(sample, 2.52 * 3600) >= 100,
      went: (sample) => kmAt(sample, 4.98 * 3600) <= 100 && kmAt(sample, 5.52 * 3600) > 100,
    };
    for (const [id, isTrue] of Object.entries(holds)) {
      const p = journey.verdicts.find(({ reportId }) => reportId === id)!.holds!;
      const share = samples.filter(isTrue).length / samples.length;
      expect(Math.abs(share - p), id).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / samples.length));
    }
  });

  test('stand where the train is said to stand', () => {
    expect(samples.filter((sample) => kmAt(sample, 3.5 * 3600) === 100).length).toBeGreaterThan(350);
  });

  test('lie about the quantiles of the passage table', () => {
    for (const hour of [0.7, 1.2, 1.8, 3, 6, 6.6]) {
      const { quantilesKm } = positionAt(route, hour * 3600);
      for (const p of [0.1, 0.25, 0.5, 0.75, 0.9]) {
        const share = (km: number) => samples.filter((sample) => kmAt(sample, hour * 3600) <= km).length / 400;
        const slack = 4 * Math.sqrt((p * (1 - p)) / 400);
        expect(share(quantilesKm!.get(p)! - 0.5), `${p} at ${hour}`).toBeLessThanOrEqual(p + slack);
        expect(share(quantilesKm!.get(p)! + 0.5), `${p} at ${hour}`).toBeGreaterThanOrEqual(p - slack);
      }
    }
  });

  test('are the same again for the same seed, and for another others', () => {
    expect(drawn(20)).toEqual(drawn(20));
    expect(drawn(20)).toEqual(samples.slice(0, 20));
    expect(drawn(20, 4)).not.toEqual(drawn(20));
  });
});
