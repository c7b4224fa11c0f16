import { expect, test } from 'vitest';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import { createCase, createRoute, createSites, type Sighting } from './create-story.ts';

const LINE = createRoute({ id: 'line', lengthKm: 1000 });

test.each([0.25, 0.5, 1, 2])('two usual reports %s h apart are both believed, at any ordinary speed', (hours) => {
  for (const kmh of [30, 50, 70]) {
    const sightings: readonly Sighting[] = [
      { id: 'a', from: 10, to: 10.1, at: 100 },
      { id: 'b', from: 10 + hours, to: 10.1 + hours, at: 100 + hours * kmh },
    ];
    const sites = createSites(sightings, [LINE]);
    const journey = reconstruct({ case: createCase(sightings), routes: [LINE], sites, asOf: 1e9 });
    for (const { probability } of journey.verdicts) expect(probability).toBeGreaterThan(0.65);
    expect(journey.routes[0]?.chain).not.toBeNull();
  }
});
