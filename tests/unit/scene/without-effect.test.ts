import { describe, expect, test } from 'vitest';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import { withoutEffect } from '../../../src/scene/without-effect.ts';
import { createCase, createRoute, createSites, type Sighting } from '../journey/create-story.ts';

const LINE = createRoute({ id: 'line', lengthKm: 300 });
const SIGHTINGS: readonly Sighting[] = [
  { id: 'start', kind: 'departed', from: 0, to: 0, at: 0 },
  { id: 'middle', kind: 'passed', from: 3, to: 3.1, at: 150 },
  { id: 'vague', from: 1, to: 5, at: [0, 300] },
  { id: 'end', kind: 'arrived', from: 6, to: 6.2, at: 300 },
];

const journey = (...leftOut: readonly string[]) =>
  reconstruct({
    case: createCase(SIGHTINGS),
    routes: [LINE],
    sites: createSites(SIGHTINGS, [LINE]),
    asOf: 1e9,
    leftOut: new Set(leftOut),
  });

const heard = journey();
const effect = (id: string, hours: number) => withoutEffect(heard, journey(id), 'line', hours * 3600);

describe('what a report does at one moment', () => {
  test('is a wider stretch where it holds the train', () => {
    const found = effect('middle', 3)!;
    expect(found.type).toBe('other');
    if (found.type !== 'other') return;
    expect(found.has.toKm - found.has.fromKm).toBeGreaterThan(found.had.toKm - found.had.fromKm);
  });

  test('is the same stretch where others hold it as well, to within what the grid can tell', () => {
    expect(effect('vague', 3)).toEqual({ type: 'same', withinKm: 4 });
  });

  test('is everything where there would be no position', () => {
    expect(effect('start', 1)).toEqual({ type: 'nothing' });
  });

  test('is not spoken of where there is no position anyway', () => {
    expect(effect('middle', 20)).toBeNull();
    expect(withoutEffect(heard, journey('middle'), 'no such route', 3 * 3600)).toBeNull();
  });
});
