import { describe, expect, test } from 'vitest';
import type { SampledJourney } from '../../../src/journey/types.ts';
import type { SceneRoute } from '../../../src/scene/context.ts';
import { chooseGhosts } from '../../../src/scene/ghosts.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import type { GhostMark, Scene } from '../../../src/scene/types.ts';
import { createRoute } from './create-route.ts';
import { createStory, HOUR, type Told } from './create-story.ts';

const COUNT = 400;
const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8, to: 8.5 };
const AT_DELTA: Told = { id: 'arrived', kind: 'arrived', place: 'delta', from: 9.5, to: 10 };
const drawn = createStory([LEFT, AT_DELTA], 48, [], { count: COUNT, seed: 1 });

const createRanked = (routeId: string, weight: number, count: number | null): SceneRoute => {
  const samples = Array.from(
    { length: count ?? 0 },
    (): SampledJourney => ({ t: Float32Array.of(0), km: Float32Array.of(0) }),
  );
  const chain = drawn.ranked[0]!.journey.chain!;
  return {
    route: createRoute(routeId, [['leg', 0, 400]]),
    sharedKm: 400,
    journey: {
      routeId,
      destination: routeId,
      weight,
      logEvidence: 0,
      chain: count === null ? null : { ...chain, samples },
    },
  };
};

const numbers = (...ranked: readonly SceneRoute[]): readonly number[] => {
  const ghosts = chooseGhosts(ranked);
  return ranked.map(({ route }) => ghosts.filter((ghost) => ghost.route.route === route).length);
};

describe('journeys are divided over the routes by weight', () => {
  test('as many in all as were drawn on one', () => {
    expect(numbers(createRanked('a', 0.7, 40), createRanked('b', 0.25, 40), createRanked('c', 0.05, 40))).toEqual([
      28, 10, 2,
    ]);
  });

  test('the largest remainders get what is left, equal ones the likelier route', () => {
    expect(numbers(createRanked('a', 0.5, 5), createRanked('b', 0.5, 5))).toEqual([3, 2]);
    expect(numbers(createRanked('a', 0.62, 10), createRanked('b', 0.26, 10), createRanked('c', 0.12, 10))).toEqual([
      6, 3, 1,
    ]);
  });

  test('a route of which nothing is known keeps its share of none', () => {
    expect(numbers(createRanked('a', 0.75, 40), createRanked('b', 0.25, null))).toEqual([30, 0]);
  });

  test('none where none were drawn', () => {
    expect(numbers(createRanked('a', 1, 0))).toEqual([0]);
  });
});

describe('at a moment', () => {
  const at = (hours: number): Scene => sceneAt(drawn, hours * HOUR);
  const leadKms = ({ ghosts, routes }: Scene): readonly number[] =>
    ghosts.filter(({ routeId }) => routeId === routes[0]!.routeId).map(({ km }) => km);

  test('each is somewhere on its own route, as long as that has a position', () => {
    const underWay = at(8.8)
      .routes.filter(({ medianKm }) => medianKm !== null)
      .map(({ routeId }) => routeId);
    const expected = drawn.ghosts.filter(({ route }) => underWay.includes(route.journey.routeId));
    expect(expected.length).toBeGreaterThan(COUNT / 2);
    expect(at(8.8).ghosts).toHaveLength(expected.length);
    for (const { routeId, km } of at(8.8).ghosts) {
      const route = drawn.routes.find(({ id }) => id === routeId)!;
      expect(km).toBeGreaterThanOrEqual(0);
      expect(km).toBeLessThanOrEqual(route.lengthKm);
    }
  });

  test('they lie as the intervals say: four in five in the 80 % interval, to three standard deviations', () => {
    for (const hours of [8.5, 8.8, 9.1, 9.4]) {
      const scene = at(hours);
      const { routeId, intervals } = scene.routes[0]!;
      const own = scene.ghosts.filter((ghost: GhostMark) => ghost.routeId === routeId);
      const { fromKm, toKm } = intervals!.p80;
      // The train stands with some probability at the ends of an interval: both belong to it.
      const below = own.filter(({ km }) => km < fromKm - 0.5).length / own.length;
      const above = own.filter(({ km }) => km > toKm + 0.5).length / own.length;
      const deviation = Math.sqrt((0.1 * 0.9) / own.length);
      expect(below).toBeLessThan(0.1 + 3 * deviation);
      expect(above).toBeLessThan(0.1 + 3 * deviation);
    }
  });

  test('they change nothing else, so that the words beside them stay what they are', () => {
    const plain = sceneAt(createStory([LEFT, AT_DELTA]), 8.8 * HOUR);
    expect(plain.ghosts).toEqual([]);
    expect({ ...at(8.8), ghosts: [] }).toEqual(plain);
  });

  test('none run backwards, and none before the first report or after the last', () => {
    const [early, late] = [leadKms(at(8.6)), leadKms(at(9.2))];
    for (const [i, km] of early.entries()) expect(late[i]).toBeGreaterThanOrEqual(km);
    expect(at(7).ghosts).toEqual([]);
    expect(at(20).ghosts).toEqual([]);
  });

  test('the same seed makes the same journeys, another one others', () => {
    const again = createStory([LEFT, AT_DELTA], 48, [], { count: COUNT, seed: 1 });
    expect(sceneAt(again, 8.8 * HOUR).ghosts).toEqual(at(8.8).ghosts);
    const other = createStory([LEFT, AT_DELTA], 48, [], { count: COUNT, seed: 2 });
    expect(sceneAt(other, 8.8 * HOUR).ghosts).not.toEqual(at(8.8).ghosts);
  });
});
