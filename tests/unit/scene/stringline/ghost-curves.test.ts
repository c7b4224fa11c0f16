import { expect, test } from 'vitest';
import type { SceneContext } from '../../../../src/scene/context.ts';
import { ghostCurves } from '../../../../src/scene/stringline/ghost-curves.ts';
import { stringlineOf } from '../../../../src/scene/stringline/stringline-of.ts';
import type { Curve, GhostCurve } from '../../../../src/scene/stringline/types.ts';
import { createStory, HOUR } from '../create-story.ts';

const SPAN = { start: 7 * HOUR, end: 12 * HOUR };
/** Nobody says which branch it took. */
const undecided = createStory(
  [
    { id: 'left', kind: 'departed', place: 'alder', from: 8, to: 8.2 },
    { id: 'far', kind: 'seen', place: 'beyond', from: 9, to: 10 },
  ],
  48,
  [],
  { count: 20, seed: 3 },
);

const on = (curves: readonly GhostCurve[], routeId: string): readonly Curve[] =>
  curves.filter((ghost) => ghost.routeId === routeId).map(({ curve }) => curve);

test('every drawn journey is a curve along which neither time nor chainage falls', () => {
  const { ghosts } = stringlineOf(undecided, SPAN);
  expect(ghosts.length).toBeGreaterThanOrEqual(20);
  for (const { curve } of ghosts) {
    for (const [i, [t, km]] of curve.entries()) {
      const [earlier, lower] = curve[i - 1] ?? [t, km];
      expect(t).toBeGreaterThanOrEqual(earlier);
      expect(km).toBeGreaterThanOrEqual(lower);
    }
  }
});

test('on rails that routes share it belongs to the likeliest, from where they part to its own', () => {
  const { strings, ghosts } = stringlineOf(undecided, SPAN);
  const [lead, branch] = strings;
  const branching = undecided.ghosts.filter(({ route }) => route.journey.routeId === branch!.routeId).length;
  expect(branching).toBeGreaterThan(0);
  expect(on(ghosts, lead!.routeId)).toHaveLength(20);
  expect(on(ghosts, branch!.routeId)).toHaveLength(branching);
  for (const curve of on(ghosts, branch!.routeId)) expect(curve[0]![1]).toBeCloseTo(branch!.fromKm, 6);
  const ends = on(ghosts, lead!.routeId).map((curve) => curve.at(-1)!);
  const begins = on(ghosts, branch!.routeId).map((curve) => curve[0]!);
  for (const begin of begins) expect(ends).toContainEqual(begin);
});

test('of a route that is not drawn only what it shares is', () => {
  const { strings } = stringlineOf(undecided, SPAN);
  const curves = ghostCurves(undecided, strings.slice(0, 1));
  expect(new Set(curves.map(({ routeId }) => routeId))).toEqual(new Set([strings[0]!.routeId]));
  expect(curves).toHaveLength(20);
});

test('there are none where no journey was drawn, nor where there is no route', () => {
  const plain: SceneContext = { ...undecided, ghosts: [] };
  expect(stringlineOf(plain, SPAN).ghosts).toEqual([]);
  expect(ghostCurves(undecided, [])).toEqual([]);
});
