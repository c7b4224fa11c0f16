import { describe, expect, test } from 'vitest';
import { looksOther } from '../../../src/stage/looks-other.ts';
import { createKim } from '../../support/kim-2023.ts';
import { createReportScene, createStageScene } from './create-stage-scene.ts';

const { routes } = createKim();
const FAR_KM = 1;
const scene = createStageScene(routes, 400, 20);

describe('a scene looks other than the one that is drawn', () => {
  test('not where it is the same', () => {
    expect(looksOther(scene, scene, FAR_KM)).toBe(false);
  });

  test('once the train has moved by as much as can be seen, and not before', () => {
    const glow = { glow: scene.glow, holding: scene.holding };
    expect(looksOther(scene, { ...createStageScene(routes, 400.9, 20), ...glow }, FAR_KM)).toBe(false);
    expect(looksOther(scene, { ...createStageScene(routes, 401.1, 20), ...glow }, FAR_KM)).toBe(true);
  });

  test('as soon as a report changes, or others hold the train', () => {
    const [past, current] = (['past', 'current'] as const).map((phase) => createReportScene({ reportId: 'r', phase }));
    expect(looksOther({ ...scene, reports: [past!] }, { ...scene, reports: [current!] }, FAR_KM)).toBe(true);
    expect(looksOther(scene, { ...scene, holding: { previous: 'r', next: null } }, FAR_KM)).toBe(true);
  });

  test('where the glow grows or fades, though nothing moves', () => {
    const faded = scene.glow.map((stretch) => ({ ...stretch, strength: stretch.strength * 0.9 }));
    expect(looksOther(scene, { ...scene, glow: faded }, FAR_KM)).toBe(true);
    expect(looksOther(scene, { ...scene, glow: scene.glow.slice(1) }, FAR_KM)).toBe(true);
  });

  test('when the train loses its position', () => {
    const nowhere = scene.routes.map((route) => ({ ...route, medianKm: null, intervals: null }));
    expect(looksOther(scene, { ...scene, routes: nowhere }, FAR_KM)).toBe(true);
  });
});
