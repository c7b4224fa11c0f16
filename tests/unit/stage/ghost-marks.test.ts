import { expect, test } from 'vitest';
import { pointAt } from '../../../src/network/point-at.ts';
import { ghostMarks } from '../../../src/stage/ghost-marks.ts';
import { mapBearing } from '../../../src/stage/mercator.ts';
import { createFixtureNetwork, createRoute } from '../network/create-network.ts';
import { createStageScene } from './create-stage-scene.ts';

const route = createRoute(createFixtureNetwork('y-junction'), ['alder', 'delta']);
const scene = createStageScene([route], 20, 3);
const ghost = (km: number) => ({ routeId: route.id, km, at: pointAt(route, km).at });

test('each drawn journey is a small train at its place, along the track', () => {
  const marks = ghostMarks({ ...scene, ghosts: [ghost(12), ghost(21)] }, [route], 9);
  expect(marks.map(({ mark }) => mark)).toEqual(['ghost', 'ghost']);
  expect(marks.map(({ at }) => at)).toEqual([pointAt(route, 12).at, pointAt(route, 21).at]);
  const along = mapBearing(pointAt(route, 11.9).at, pointAt(route, 12.1).at);
  expect(Math.abs(marks[0]!.bearing - along)).toBeLessThan(15);
});

test('one of a route that is not on the map is left out', () => {
  expect(ghostMarks({ ...scene, ghosts: [{ ...ghost(12), routeId: 'elsewhere' }] }, [route], 9)).toEqual([]);
});
