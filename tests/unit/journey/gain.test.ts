import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/case/types.ts';
import { positionAt } from '../../../src/journey/position-at.ts';
import type { Journey } from '../../../src/journey/types.ts';
import { createRoute, reconstructSightings, type Sighting } from './create-story.ts';

const LINE = createRoute({ id: 'line', lengthKm: 400 });
const GRID = { cellKm: 16, binS: 240 };
const grade: Grade = { source: 'A', information: 1 };

const ENDS: readonly Sighting[] = [
  { id: 'left', kind: 'departed', from: 0, to: 0.2, at: 0, grade },
  { id: 'came', kind: 'arrived', from: 9.8, to: 10, at: 400, grade },
];
/** Half way, within a few minutes. */
const PRECISE: Sighting = { id: 'precise', from: 4, to: 4.1, at: 160, grade };
const VAGUE: Sighting = { id: 'vague', from: 0, to: 10, at: [0, 400], grade };

const reconstructed = (sightings: readonly Sighting[], gain = true): Journey =>
  reconstructSightings(sightings, [LINE], { grid: GRID, gain });

const gainOf = (sightings: readonly Sighting[], id: string): number | null =>
  reconstructed(sightings).verdicts.find(({ reportId }) => reportId === id)!.gain;

/** Mean width of the 80 % interval over the time between the ends. */
function meanWidth(journey: Journey): number {
  const moments = Array.from({ length: 300 }, (_, i) => (i + 0.5) * 120);
  const widths = moments.map((t) => {
    const { quantilesKm } = positionAt(journey.routes[0]!, t);
    return quantilesKm!.get(0.9)! - quantilesKm!.get(0.1)!;
  });
  return widths.reduce((a, b) => a + b, 0) / widths.length;
}

describe('how much a report narrows the journey', () => {
  test('is told only where it is asked for', () => {
    const { verdicts } = reconstructed([...ENDS, PRECISE], false);
    expect(verdicts.map(({ gain }) => gain)).toEqual([null, null, null]);
  });

  test('is the share by which it narrows the mean 80 % interval', () => {
    const width = meanWidth(reconstructed([...ENDS, PRECISE]));
    const without = meanWidth(reconstructed(ENDS));
    // Without the report at all its place has no boundary and no stop of its own, which makes a small difference.
    expect(gainOf([...ENDS, PRECISE], 'precise')).toBeCloseTo(1 - width / without, 1);
    expect(1 - width / without).toBeGreaterThan(0.3);
  });

  test('is nothing for a report that excludes nothing', () => {
    expect(gainOf([...ENDS, VAGUE], 'vague')).toBeCloseTo(0, 3);
  });

  test('is less for a report of the worst grade than for the same of the best', () => {
    const doubtful: Sighting = { ...PRECISE, id: 'doubtful', grade: { source: 'E', information: 5 } };
    expect(gainOf([...ENDS, doubtful], 'doubtful')!).toBeLessThan(gainOf([...ENDS, PRECISE], 'precise')!);
  });

  test('is shared by two witnesses who say the same', () => {
    const second: Sighting = { ...PRECISE, id: 'second' };
    const alone = gainOf([...ENDS, PRECISE], 'precise')!;
    expect(gainOf([...ENDS, PRECISE, second], 'precise')!).toBeLessThan(alone / 2);
    expect(gainOf([...ENDS, PRECISE, second], 'second')!).toBeLessThan(alone / 2);
  });

  test('is that of a witness with its copies, and a copy has none of its own', () => {
    const copy: Sighting = { ...PRECISE, id: 'z-copy', origin: 'precise' };
    expect(gainOf([...ENDS, PRECISE, copy], 'precise')).toBe(gainOf([...ENDS, PRECISE], 'precise'));
    expect(gainOf([...ENDS, PRECISE, copy], 'z-copy')).toBeNull();
  });

  test('compares the reports at the ends over the same stretch and time as the others', () => {
    const gain = gainOf([...ENDS, PRECISE], 'came')!;
    expect(gain).toBeGreaterThan(0.2);
    expect(gain).toBeLessThan(1);
  });

  test('can be below nothing for a report that contradicts the others', () => {
    const wrong: Sighting = {
      ...PRECISE,
      id: 'wrong',
      from: 6,
      to: 6.1,
      at: 100,
      grade: { source: 'C', information: 3 },
    };
    expect(gainOf([...ENDS, PRECISE, wrong], 'wrong')!).toBeLessThan(0);
  });

  test('compares only the routes on which the train is known to be anywhere with the report', () => {
    const doubted = createRoute({ id: 'doubted', lengthKm: 200 });
    const on = (id: string, km: number) => ({ [id]: [{ fromKm: km, toKm: km }] });
    const plain: Grade = { source: 'B', information: 3 };
    const ends = ENDS.map((end): Sighting => ({ ...end, grade: plain, at: on('line', end.at as number) }));
    const seen: Sighting = {
      id: 'seen',
      from: 4,
      to: 5,
      at: on('doubted', 100),
      grade: { source: 'B', information: 2 },
    };
    const denied: Sighting = { ...seen, id: 'denied', kind: 'not-seen', grade };
    const heard = reconstructSightings([...ends, seen, denied], [LINE, doubted], { grid: GRID, gain: true });
    const unheard = reconstructSightings([...ends, seen], [LINE, doubted], { grid: GRID });
    expect(heard.routes.map(({ chain }) => chain === null)).toEqual([false, true]);
    expect(unheard.routes.map(({ chain }) => chain === null)).toEqual([false, false]);
    expect(unheard.routes[1]!.weight).toBeGreaterThan(0.1);
    // Dividing by the weight of the routes may round the last digit.
    expect(heard.verdicts.find(({ reportId }) => reportId === 'denied')!.gain).toBeCloseTo(0, 12);
  });
});
