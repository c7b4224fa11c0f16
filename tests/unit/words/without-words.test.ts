import { describe, expect, test } from 'vitest';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import { withoutWords } from '../../../src/words/without-words.ts';
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
const said = (id: string, hours: number) => withoutWords(heard, journey(id), 'line', hours * 3600, 'en');

describe('what a report does at one moment', () => {
  test('is where the train would be without it', () => {
    expect(said('middle', 3)).toMatch(/^Without it, nine in ten: km \d+–\d+\.$/);
  });

  test('is nothing where the train would be at the same place', () => {
    expect(said('vague', 3)).toBe('Without it, no different at this moment.');
  });

  test('is everything where there would be no position', () => {
    expect(said('start', 1)).toBe('Without it, no position.');
  });

  test('is not spoken of where there is no position anyway', () => {
    expect(said('middle', 20)).toBe('');
    expect(withoutWords(heard, journey('middle'), 'no such route', 3 * 3600, 'en')).toBe('');
  });
});
