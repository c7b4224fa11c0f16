import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/network/types.ts';
import type { ReportScene } from '../../../src/scene/types.ts';
import { circlesOf } from '../../../src/stage/layers/sightings.ts';
import { pickSighting } from '../../../src/stage/pick-sighting.ts';
import { sightingsOf } from '../../../src/stage/sightings.ts';
import { createFixtureNetwork, createRoute } from '../network/create-network.ts';
import { createReportScene, createStageScene } from './create-stage-scene.ts';

const routes = [createRoute(createFixtureNetwork('y-junction'), ['alder', 'fork', 'delta'])];
const sighted = (...reports: readonly ReportScene[]) => sightingsOf(createStageScene(routes, 10, 2, reports));
const marks = (...reports: readonly ReportScene[]) => sighted(...reports).map(({ mark }) => mark);

describe('the rings on the map', () => {
  test.each(['past', 'current', 'future'] as const)('a %s report has its own ring', (phase) => {
    expect(marks(createReportScene({ reportId: 'a', phase }))).toEqual([phase]);
  });

  test.each(['unpublished', 'context', 'other-subject', 'unplaceable'] as const)(
    'nothing is drawn for: %s',
    (standing) => {
      expect(marks(createReportScene({ reportId: 'a', standing }))).toEqual([]);
    },
  );

  test('one that the reader left out is struck through, whenever it is', () => {
    expect(marks(createReportScene({ reportId: 'a', standing: 'left-out', phase: 'current' }))).toEqual(['leftOut']);
  });

  test('its copies are struck through with it: one witness is silent', () => {
    const speaker = createReportScene({ reportId: 'a', standing: 'left-out' });
    const copy = createReportScene({ reportId: 'b', standing: 'copy', copyOf: 'a', at: [131.9, 43.5] });
    expect(marks(speaker, copy)).toEqual(['leftOut', 'leftOut']);
  });

  test('the two that hold the train stand out from those that are as old and as new', () => {
    const scene = createStageScene(routes, 10, 2, [
      createReportScene({ reportId: 'old', at: [131.1, 43] }),
      createReportScene({ reportId: 'behind', at: [131.2, 43] }),
      createReportScene({ reportId: 'ahead', at: [131.3, 43], phase: 'future' }),
      createReportScene({ reportId: 'far', at: [131.4, 43], phase: 'future' }),
    ]);
    const held = sightingsOf({ ...scene, holding: { previous: 'behind', next: 'ahead' } });
    expect(new Map(held.map(({ reportId, mark }) => [reportId, mark]))).toEqual(
      new Map([
        ['old', 'past'],
        ['behind', 'heldFrom'],
        ['ahead', 'heldTo'],
        ['far', 'future'],
      ]),
    );
  });

  test('an expectation is told from a sighting, whenever it is', () => {
    expect(marks(createReportScene({ reportId: 'a', standing: 'expectation', phase: 'current' }))).toEqual([
      'expectation',
    ]);
  });

  test('a report that is probably wrong is drawn as doubtful', () => {
    expect(marks(createReportScene({ reportId: 'a', probability: 0.2 }))).toEqual(['doubtful']);
  });

  test('a report without a place has no ring', () => {
    expect(marks(createReportScene({ reportId: 'a', at: null }))).toEqual([]);
  });

  test('reports of one spot share a ring, that of the one that matters now', () => {
    const at: LonLat = [131.7, 43.4];
    const rings = sighted(
      createReportScene({ reportId: 'before', at }),
      createReportScene({ reportId: 'now', at, phase: 'current' }),
      createReportScene({ reportId: 'later', at, phase: 'future' }),
    );
    expect(rings.map(({ reportId }) => reportId)).toEqual(['now']);
  });

  test('the current ring is painted last', () => {
    const now = createReportScene({ reportId: 'now', phase: 'current' });
    const past = createReportScene({ reportId: 'past', at: [131.9, 43.55] });
    expect(marks(now, past)).toEqual(['past', 'current']);
  });
});

describe('choosing a ring', () => {
  const rings = sighted(
    createReportScene({ reportId: 'west', at: [1, 0] }),
    createReportScene({ reportId: 'east', at: [2, 0] }),
  );
  /** Thirty pixels to a degree. */
  const project = ([lon]: LonLat) => ({ x: 30 * lon, y: 0 });

  test('takes the nearest within a finger', () => {
    expect(pickSighting({ x: 40, y: 3 }, rings, project)).toBe('west');
    expect(pickSighting({ x: 52, y: -3 }, rings, project)).toBe('east');
  });

  test('takes none farther off', () => {
    expect(pickSighting({ x: 30, y: 30 }, rings, project)).toBeNull();
  });
});

describe('the circles of precision', () => {
  const sighting = (radiusKm: number, mark: 'current' | 'past') => ({
    reportId: 'r',
    at: [131.9, 43.1] as const,
    radiusKm,
    mark,
  });

  test('are of spots: an area has an outline of its own', () => {
    const circles = circlesOf([sighting(80, 'current'), sighting(80, 'past'), sighting(3, 'past')]);
    expect(circles.map(({ radiusKm }) => radiusKm)).toEqual([3]);
  });
});
