import { describe, expect, test } from 'vitest';
import { positionAt } from '../../../src/journey/position-at.ts';
import type { Journey, Verdict } from '../../../src/journey/types.ts';
import { createRoute, reconstructSightings, type Sighting } from './create-story.ts';

const LINE = createRoute({ id: 'line', lengthKm: 300 });
const START: Sighting = { id: 'start', kind: 'departed', from: 0, to: 0, at: 0 };
const MIDDLE: Sighting = { id: 'middle', kind: 'passed', from: 3, to: 3.1, at: 150 };
const AGAIN: Sighting = { ...MIDDLE, id: 'again', origin: 'middle', from: 2.8, to: 3.3 };
const END: Sighting = { id: 'end', kind: 'arrived', from: 6, to: 6.2, at: 300 };
const ALL = [START, MIDDLE, AGAIN, END];

const without = (...ids: readonly string[]): Journey => reconstructSightings(ALL, [LINE], { leftOut: new Set(ids) });
const verdictOn = ({ verdicts }: Journey, id: string): Verdict => verdicts.find(({ reportId }) => reportId === id)!;
const widthAt = ({ routes }: Journey, hours: number): number => {
  const { quantilesKm } = positionAt(routes[0]!, hours * 3600);
  return quantilesKm!.get(0.9)! - quantilesKm!.get(0.1)!;
};

describe('a report that is left out', () => {
  test('holds nothing: the journey is the one of a case that never had it', () => {
    const never = reconstructSightings([START, END], [LINE]);
    const left = without('middle', 'again');
    expect(left.routes).toEqual(never.routes);
    expect(widthAt(left, 3)).toBeGreaterThan(widthAt(without(), 3));
  });

  test('is still judged, as left out', () => {
    expect(verdictOn(without('middle'), 'middle')).toMatchObject({
      standing: 'left-out',
      probability: null,
      holds: null,
      conflicts: [],
    });
  });

  test('takes its copies along: they are one witness', () => {
    const left = without('middle');
    expect(verdictOn(left, 'again')).toMatchObject({ standing: 'copy', copyOf: 'middle', probability: null });
    expect(left.routes).toEqual(without('middle', 'again').routes);
  });

  test('changes nothing where it is only a copy', () => {
    const left = without('again');
    expect(verdictOn(left, 'again').standing).toBe('left-out');
    expect(left.routes).toEqual(without().routes);
  });

  test('keeps the better reason for not counting', () => {
    const early = reconstructSightings([...ALL, { ...END, id: 'late', publishedH: 50 }], [LINE], {
      asOf: 40 * 3600,
      leftOut: new Set(['late', 'nobody']),
    });
    expect(verdictOn(early, 'late').standing).toBe('unpublished');
  });

  test('leaves nothing to say where all are left out', () => {
    const silent = without('start', 'middle', 'end');
    expect(silent.routes[0]!.chain).toBeNull();
    expect(silent.routes[0]!.weight).toBe(1);
  });
});
