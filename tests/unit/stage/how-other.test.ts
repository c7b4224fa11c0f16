import { describe, expect, test } from 'vitest';
import { howOther, shiftOf } from '../../../src/stage/how-other.ts';
import { createKim } from '../../support/kim-2023.ts';
import { createReportScene, createStageScene } from './create-stage-scene.ts';

const { routes } = createKim();
const PIXEL_KM = 1;
const scene = createStageScene(routes, 400, 20);

describe('how other a scene looks than the one that is drawn', () => {
  const glow = { glow: scene.glow, holding: scene.holding };

  test('not at all where it is the same', () => {
    expect(howOther(scene, scene, PIXEL_KM)).toBe('none');
  });

  test('once the train has moved by half a pixel slightly, by more than one plainly', () => {
    const movedTo = (km: number) => ({ ...createStageScene(routes, km, 20), ...glow });
    expect(howOther(scene, movedTo(400.45), PIXEL_KM)).toBe('none');
    expect(howOther(scene, movedTo(400.6), PIXEL_KM)).toBe('slight');
    expect(howOther(scene, movedTo(400.95), PIXEL_KM)).toBe('slight');
    expect(howOther(scene, movedTo(401.1), PIXEL_KM)).toBe('plain');
  });

  test('plainly as soon as a report changes, or others hold the train', () => {
    const [past, current] = (['past', 'current'] as const).map((phase) => createReportScene({ reportId: 'r', phase }));
    expect(howOther({ ...scene, reports: [past!] }, { ...scene, reports: [current!] }, PIXEL_KM)).toBe('plain');
    expect(howOther(scene, { ...scene, holding: { previous: 'r', next: null } }, PIXEL_KM)).toBe('plain');
  });

  test('slightly where the glow grows or fades, though nothing moves', () => {
    const faded = scene.glow.map((stretch) => ({ ...stretch, strength: stretch.strength * 0.9 }));
    expect(howOther(scene, { ...scene, glow: faded }, PIXEL_KM)).toBe('slight');
    expect(howOther(scene, { ...scene, glow: scene.glow.slice(1) }, PIXEL_KM)).toBe('slight');
  });

  test('plainly when the train loses its position', () => {
    const nowhere = scene.routes.map((route) => ({ ...route, medianKm: null, intervals: null }));
    expect(howOther(scene, { ...scene, routes: nowhere }, PIXEL_KM)).toBe('plain');
  });
});

describe('a shift of the camera', () => {
  test('is seen from half a pixel on, and is a step beyond one', () => {
    expect([0.5, 0.6, 1, 1.1].map(shiftOf)).toEqual(['none', 'slight', 'slight', 'plain']);
  });
});
