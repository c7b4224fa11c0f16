import { describe, expect, it } from 'vitest';
import type { Journey } from '../../../src/journey/types.ts';
import { greatCircleLine } from '../../../src/network/great-circle-line.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import {
  distancesKnownAt,
  type MeasuredDistance,
  measureDistanceClaims,
} from '../../../src/scene/measure-distance-claims.ts';
import { distanceClaimWords } from '../../../src/words/distance-words.ts';
import { createKim } from '../../support/kim-2023.ts';
import { caseTime } from './create-kim-scene.ts';

/** Distances need routes, not where the train was. */
function createUnknownJourney(routeIds: readonly string[]): Journey {
  return {
    caseId: 'kim-2023',
    caseVersion: '1',
    asOf: 0,
    grid: { cellKm: 2, binS: 30 },
    routes: routeIds.map((routeId) => ({ routeId, destination: '', weight: 1 / 3, logEvidence: 0, chain: null })),
    verdicts: [],
  };
}

const { case: story, network, routes } = createKim();
const measured = measureDistanceClaims(
  createSceneContext({ case: story, network, routes, journey: createUnknownJourney(routes.map(({ id }) => id)) }),
);
const claim = (id: string) => measured.find((each) => each.claim.id === id)!;

describe('the distance claims of September 2023', () => {
  it('shows that "680 km north" is a straight line to the north-east, and 1,177 km by rail', () => {
    const vladivostok = claim('S08');
    expect(Math.round(vladivostok.straightKm)).toBe(688);
    expect(vladivostok.bearing).toBeCloseTo(46.5, 0);
    expect(vladivostok.compass).toBe('NE');
    expect(vladivostok.byRail.map(({ km }) => Math.round(km))).toEqual([1177, 1222]);
    expect(distanceClaimWords(vladivostok, 'en').measured).toBe('688 km, north-east; 1,177 km by rail');
  });

  it('says rail first where the claim is of rail', () => {
    expect(distanceClaimWords(claim('R50'), 'en').measured).toBe('1,177 km by rail; 688 km in a straight line');
  });

  it('measures every claim of the case', () => {
    expect(measured).toHaveLength(story.distances.length);
  });
});

describe('what is known of the distances', () => {
  const knownIn = (distances: readonly MeasuredDistance[]): readonly string[] =>
    distances.flatMap(({ claim: { id }, known }) => (known ? [id] : []));
  const at = (instant: string) => distancesKnownAt(measured, caseTime(story, instant));

  it('are those that had been published by then, to the second', () => {
    expect(knownIn(at('2023-09-11T00:00:00Z'))).toEqual(['R50', 'R50-853']);
    expect(knownIn(at('2023-09-12T05:26:55Z'))).not.toContain('R08-560');
    expect(knownIn(at('2023-09-12T05:26:56Z'))).toEqual(expect.arrayContaining(['R04-1200', 'R08-560', 'R08-200']));
    expect(knownIn(at('2023-09-12T05:26:56Z'))).not.toContain('S08');
  });

  it('counts one of which only the day or the month is told when that is over', () => {
    expect(knownIn(at('2023-09-13T00:00:00Z'))).toContain('S08');
    expect(knownIn(at('2023-09-13T00:00:00Z'))).not.toContain('R53');
    expect(knownIn(at('2023-10-01T00:00:00Z'))).toEqual(story.distances.map(({ id }) => id));
  });

  it('counts one without a date at any time', () => {
    const [first] = measured;
    const undated = { ...first!.claim, source: { ...first!.claim.source, published: null } };
    const [known] = distancesKnownAt([{ ...first!, claim: undated, known: false }], Number.NEGATIVE_INFINITY);
    expect(known?.known).toBe(true);
  });

  it('is what the journey rests on, whichever way one comes to it', () => {
    const later = distancesKnownAt(measured, story.asOf);
    expect(knownIn(distancesKnownAt(later, 0))).toEqual(knownIn(measured));
    expect(knownIn(later)).not.toEqual(knownIn(measured));
  });

  it('is told by the same list while it is the same', () => {
    expect(distancesKnownAt(measured, 0)).toBe(measured);
  });
});

describe('greatCircleLine', () => {
  it('runs from end to end and bulges towards the pole', () => {
    const line = greatCircleLine([125.7, 39], [131.9, 43.1], 10);
    expect(line).toHaveLength(11);
    expect(line[0]).toEqual([expect.closeTo(125.7), expect.closeTo(39)]);
    expect(line[10]).toEqual([expect.closeTo(131.9), expect.closeTo(43.1)]);
    expect(line[5]![1]).toBeGreaterThan(41.05);
  });

  it('joins two equal points by themselves', () => {
    expect(greatCircleLine([130, 42], [130, 42], 4)).toEqual([
      [130, 42],
      [130, 42],
    ]);
  });
});
