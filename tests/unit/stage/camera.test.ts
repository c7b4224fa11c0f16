import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointAt } from '../../../src/network/point-at.ts';
import type { LonLat } from '../../../src/network/types.ts';
import { cameraFor, type Size, type View, wholeView } from '../../../src/stage/camera.ts';
import { latToY, lonToX, TILE } from '../../../src/stage/mercator.ts';
import { createFarEastNetwork, createRoute } from '../network/create-network.ts';
import { createEndedScene, createStageScene } from './create-stage-scene.ts';

const network = createFarEastNetwork();
const routes = [
  createRoute(network, ['pyongyang', 'tumangang', 'khasan', 'ussuriysk']),
  { ...createRoute(network, ['pyongyang', 'khasan', 'khabarovsk']), id: 'north' },
];
const lead = routes[0]!;
const wide: Size = { width: 932, height: 484 };
const phone: Size = { width: 320, height: 420 };

/** Where a point stands on the screen, CSS pixels from its top left corner. */
function toScreen([lon, lat]: LonLat, { center, zoom }: View, { width, height }: Size) {
  const scale = TILE * 2 ** zoom;
  return {
    x: (lonToX(lon) - lonToX(center[0])) * scale + width / 2,
    y: (latToY(lat) - latToY(center[1])) * scale + height / 2,
  };
}

const isOn = (point: LonLat, view: View, size: Size): boolean => {
  const { x, y } = toScreen(point, view, size);
  return x >= 0 && x <= size.width && y >= 0 && y <= size.height;
};

const anyMoment = fc.record({
  km: fc.double({ min: 5, max: lead.lengthKm - 5, noNaN: true }),
  sdKm: fc.double({ min: 0.5, max: 200, noNaN: true }),
});

describe('the follow camera', () => {
  test.each([wide, phone])('keeps the whole 90 %% interval in view, at $width px', (size) => {
    fc.assert(
      fc.property(anyMoment, fc.double({ min: 0, max: 1, noNaN: true }), ({ km, sdKm }, share) => {
        const scene = createStageScene(routes, km, sdKm);
        const { fromKm, toKm } = scene.routes[0]!.intervals!.p90;
        const view = cameraFor(scene, 'follow', size, routes)!;
        return isOn(pointAt(lead, fromKm + share * (toKm - fromKm)).at, view, size);
      }),
    );
  });

  test('moves a little where the train moves a little, so that playing is smooth', () => {
    fc.assert(
      fc.property(anyMoment, ({ km, sdKm }) => {
        const before = cameraFor(createStageScene(routes, km, sdKm), 'follow', wide, routes)!;
        const after = cameraFor(createStageScene(routes, km + 0.05, sdKm), 'follow', wide, routes)!;
        const { x, y } = toScreen(after.center, before, wide);
        return Math.hypot(x - wide.width / 2, y - wide.height / 2) < 2 && Math.abs(after.zoom - before.zoom) < 0.02;
      }),
    );
  });

  test('does not close in on a station until nothing around it is left', () => {
    const view = cameraFor(createStageScene(routes, 850, 0.1), 'follow', wide, routes)!;
    expect(view.zoom).toBeLessThan(9);
  });

  test('stays with the last report where there is no position', () => {
    const at: LonLat = [131.9, 43.6];
    const view = cameraFor(createEndedScene(routes, at), 'follow', wide, routes)!;
    expect(view.center[0]).toBeCloseTo(at[0], 9);
    expect(isOn(at, view, wide)).toBe(true);
  });

  test('does not look at a route that is as good as excluded', () => {
    const scene = createStageScene(routes, 850, 20);
    const unlikely = {
      ...scene,
      routes: scene.routes.map((route, i) =>
        i === 0
          ? route
          : { ...route, weight: 0.001, intervals: { ...route.intervals!, p90: { fromKm: 1700, toKm: 1800 } } },
      ),
    };
    expect(cameraFor(unlikely, 'follow', wide, routes)).toEqual(cameraFor(scene, 'follow', wide, routes));
  });
});

test('leaves the top of the map to the choice of views, with the marks and names of what is looked at below it', () => {
  const scene = createStageScene(routes, 700, 150);
  const view = cameraFor(scene, 'follow', wide, routes)!;
  const north = toScreen(pointAt(lead, scene.routes[0]!.intervals!.p90.toKm).at, view, wide);
  expect(north.y).toBeGreaterThan(80);
});

test('leaves the bottom of the map to the controls that lie on it', () => {
  const view = cameraFor(createEndedScene(routes, [131.9, 43.6]), 'follow', wide, routes)!;
  expect(toScreen([131.9, 43.6], view, wide).y).toBeLessThan(wide.height / 2);
});

describe('the camera on the whole route', () => {
  test.each([wide, phone])('shows both ends of every route that counts, at $width px', (size) => {
    const view = cameraFor(createStageScene(routes, 500, 20), 'whole', size, routes)!;
    const ends = routes.flatMap((route) => [pointAt(route, 0).at, pointAt(route, route.lengthKm).at]);
    expect(ends.every((end) => isOn(end, view, size))).toBe(true);
  });

  test('does not move with the train', () => {
    const at = (km: number) => cameraFor(createStageScene(routes, km, 20), 'whole', wide, routes);
    expect(at(100)).toEqual(at(900));
  });

  test('is the same before there is a scene', () => {
    expect(wholeView(routes, wide)).toEqual(cameraFor(createStageScene(routes, 100, 5), 'whole', wide, routes));
  });
});

test('a free camera is left alone', () => {
  expect(cameraFor(createStageScene(routes, 100, 5), 'free', wide, routes)).toBeNull();
});
