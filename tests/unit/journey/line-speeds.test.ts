import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classDraws } from '../../../src/journey/class-draws.ts';
import { positionAt } from '../../../src/journey/position-at.ts';
import { GENERIC_PRIOR } from '../../../src/journey/prior.ts';
import { sharesAlong } from '../../../src/journey/shares-along.ts';
import { speedClasses } from '../../../src/journey/speed-classes.ts';
import type { Journey } from '../../../src/journey/types.ts';
import type { LineSpeed } from '../../../src/network/types.ts';
import { createRoute, reconstructSightings, type Sighting } from './create-story.ts';

const CLASSES = speedClasses(GENERIC_PRIOR);
const CELLS = Float64Array.of(0, 4, 8, 12);

const createSection = (fromKm: number, toKm: number, kmh: number): LineSpeed => ({ fromKm, toKm, kmh });
const sharesOn = (kmh: number): Float64Array => sharesAlong(CELLS, [createSection(0, 12, kmh)], GENERIC_PRIOR)[0]!;
const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
const hoursPerKm = (share: Float64Array): number => sum(share.map((s, k) => s / CLASSES.kmh[k]!));

describe('the share of a speed class where the line speed is known', () => {
  test('is that of the generic prior where it is not', () => {
    for (const share of sharesAlong(CELLS, [], GENERIC_PRIOR)) expect(share).toEqual(CLASSES.share);
  });

  test.each([40, 60, 80, 120])('shrinks above %i km/h and grows near it', (lineKmh) => {
    const share = sharesOn(lineKmh);
    CLASSES.kmh.forEach((kmh, k) => {
      const grown = share[k]! / CLASSES.share[k]!;
      if (kmh > 1.3 * lineKmh) expect(grown, `${kmh}`).toBeLessThan(0.4);
      if (kmh > 0.75 * lineKmh && kmh <= lineKmh) expect(grown, `${kmh}`).toBeGreaterThan(1.1);
    });
  });

  test('falls to nothing nowhere: a line speed is no cap', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (lineKmh) => {
        const share = sharesOn(lineKmh);
        expect(sum(share)).toBeCloseTo(1, 9);
        for (const [k, s] of share.entries()) expect(s).toBeGreaterThan(0.05 * CLASSES.share[k]!);
      }),
    );
  });

  test('makes a train slower the slower the line', () => {
    const pace = [30, 40, 50, 60, 80, 100, 120, 160].map((kmh) => hoursPerKm(sharesOn(kmh)));
    for (let i = 1; i < pace.length; i++) expect(pace[i]).toBeLessThan(pace[i - 1]!);
  });

  test('in a cell over several sections is their mean by length', () => {
    const shares = sharesAlong(CELLS, [createSection(0, 5, 40), createSection(5, 7, 80)], GENERIC_PRIOR);
    expect(shares[0]).toEqual(sharesOn(40));
    for (const [k, s] of shares[1]!.entries()) {
      expect(s).toBeCloseTo(0.25 * sharesOn(40)[k]! + 0.5 * sharesOn(80)[k]! + 0.25 * CLASSES.share[k]!, 12);
    }
    expect(shares[2]).toEqual(CLASSES.share);
  });
});

describe('classes drawn from cell to cell', () => {
  const shares = fc
    .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((weights) => Float64Array.from(weights, (weight) => weight / sum(weights)));
  const cells = fc.array(fc.tuple(shares, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 6 });

  test('have in each cell exactly the shares that are known there', () => {
    fc.assert(
      fc.property(cells, (drawn) => {
        const known = drawn.map(([share]) => share);
        const draws = classDraws(
          known,
          drawn.map(([, change]) => change),
        );
        let current = known[0]!;
        draws.forEach(({ change, share }, i) => {
          expect(change).toBeGreaterThanOrEqual(drawn[i]![1] - 1e-9);
          expect(change).toBeLessThanOrEqual(1);
          current = current.map((s, k) => (1 - change) * s + change * share[k]!);
          for (const [k, s] of current.entries()) expect(s).toBeCloseTo(known[i]![k]!, 9);
        });
      }),
    );
  });
});

describe('a journey over a slow line and a fast one', () => {
  const sightings: readonly Sighting[] = [
    { id: 'start', kind: 'departed', from: 0, to: 0.1, at: 0 },
    { id: 'end', kind: 'arrived', from: 5, to: 5.1, at: 240 },
  ];
  const medianAt = (journey: Journey, hours: number): number =>
    positionAt(journey.routes[0]!, hours * 3600).quantilesKm!.get(0.5)!;
  const createLine = (lineSpeeds: readonly LineSpeed[]) => createRoute({ id: 'line', lengthKm: 240, lineSpeeds });

  test('takes most of its time on the slow one', () => {
    const even = reconstructSightings(sightings, [createLine([])]);
    const slowFirst = reconstructSightings(sightings, [
      createLine([createSection(0, 120, 40), createSection(120, 240, 120)]),
    ]);
    const slowLast = reconstructSightings(sightings, [
      createLine([createSection(0, 120, 120), createSection(120, 240, 40)]),
    ]);
    expect(Math.abs(medianAt(even, 2.5) - 120)).toBeLessThan(5);
    expect(medianAt(slowFirst, 2.5)).toBeLessThan(110);
    expect(medianAt(slowLast, 2.5)).toBeGreaterThan(130);
  });

  test('is believed to be faster than the line where it is seen to be', () => {
    const hours = [0, 1, 2, 3, 4, 5];
    const seen = hours.map(
      (hour): Sighting => ({ id: `s${hour}`, kind: 'passed', from: hour, to: hour + 1 / 60, at: 80 * hour }),
    );
    const line = createRoute({ id: 'line', lengthKm: 400, lineSpeeds: [createSection(0, 400, 50)] });
    const { routes, verdicts } = reconstructSightings(seen, [line]);
    for (const { probability, conflicts } of verdicts) {
      expect(probability).toBeGreaterThan(0.8);
      expect(conflicts).toEqual([]);
    }
    for (const hour of hours.slice(0, -1)) {
      expect(
        Math.abs(positionAt(routes[0]!, (hour + 0.5) * 3600).quantilesKm!.get(0.5)! - 80 * hour - 40),
      ).toBeLessThan(5);
    }
  });

  test('has equal evidence on routes that part beyond the last report, whatever the line speeds there', () => {
    const near: readonly Sighting[] = [
      { id: 'a', from: 0, to: 0.5, at: 10 },
      { id: 'b', from: 2, to: 2.5, at: 110 },
    ];
    const shared = createSection(0, 120, 60);
    const { routes } = reconstructSightings(near, [
      createRoute({ id: 'fast', lengthKm: 240, lineSpeeds: [shared, createSection(120, 240, 140)] }),
      createRoute({ id: 'slow', lengthKm: 200, lineSpeeds: [shared, createSection(120, 200, 25)] }),
    ]);
    expect(routes[0]!.logEvidence).toBe(routes[1]!.logEvidence);
    expect(routes[0]!.chain).toEqual(routes[1]!.chain);
  });
});
