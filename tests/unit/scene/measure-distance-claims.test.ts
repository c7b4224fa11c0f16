import { describe, expect, it } from 'vitest';
import type { Journey } from '../../../src/journey/types.ts';
import { greatCircleLine } from '../../../src/network/great-circle-line.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import { measureDistanceClaims } from '../../../src/scene/measure-distance-claims.ts';
import { distanceClaimWords } from '../../../src/words/distance-words.ts';
import { createKim } from '../../support/kim-2023.ts';

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
