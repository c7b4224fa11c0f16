import { describe, expect, test } from 'vitest';
import { pointAt } from '../../../src/network/point-at.ts';
import type { RouteScene, Scene } from '../../../src/scene/types.ts';
import { trainMarks } from '../../../src/stage/train-marks.ts';
import { createTravelledTrack } from '../../../src/stage/travelled-track.ts';
import { createFixtureNetwork, createRoute } from '../network/create-network.ts';
import { createEndedScene, createReportScene, createStageScene } from './create-stage-scene.ts';

const network = createFixtureNetwork('y-junction');
const routes = [
  createRoute(network, ['alder', 'delta']),
  { ...createRoute(network, ['alder', 'fork', 'bay'], ['fork']), id: 'to-bay' },
];
const lead = routes[0]!;
const moving = createStageScene(routes, 20, 3);
const marks = (scene: Scene) => trainMarks(scene, routes, 9).map(({ mark }) => mark);

const withSecond = (scene: Scene, change: Partial<RouteScene>): Scene => ({
  ...scene,
  routes: scene.routes.map((route, i) => (i === 0 ? route : { ...route, ...change })),
});

describe('the marks of the train', () => {
  test('are a disc at the median and two bars at the ends of the 90 % interval', () => {
    expect(marks(moving)).toEqual(['endBar', 'endBar', 'train']);
    const { fromKm, toKm } = moving.routes[0]!.intervals!.p90;
    const placed = trainMarks(moving, routes, 9).map(({ at }) => at);
    expect(placed).toEqual([pointAt(lead, fromKm).at, pointAt(lead, toKm).at, moving.train!.at]);
  });

  test('have a bar more where the routes have parted', () => {
    expect(marks(withSecond(moving, { sharedKm: 22 }))).toEqual(['endBar', 'endBar', 'endBar', 'train']);
  });

  test('have none for a route that is as good as excluded', () => {
    expect(marks(withSecond(moving, { sharedKm: 22, weight: 0.001 }))).toEqual(['endBar', 'endBar', 'train']);
  });

  test('are a hollow ring at the last report where there is no position', () => {
    expect(trainMarks(createEndedScene(routes, [131.7, 43.4]), routes, 9)).toEqual([
      { mark: 'lastKnown', at: [131.7, 43.4], bearing: 0 },
    ]);
  });
});

describe('the travelled rails', () => {
  const atAlder = createReportScene({ reportId: 'a', at: [131.7, 43.4] });
  const atMill = createReportScene({ reportId: 'm', at: [131.78, 43.46] });
  const travelled = createTravelledTrack(routes);

  test('run from the first used report to the near end of the 90 % interval', () => {
    const scene = createStageScene(routes, 20, 3, [atMill]);
    const track = travelled(scene)!;
    expect([...track.data[0]!.path.slice(0, 2)]).toEqual([131.78, 43.46]);
    expect(track.toKm).toBe(scene.routes[0]!.intervals!.p90.fromKm);
  });

  test('are the same object from frame to frame, so that nothing is sent to the GPU again', () => {
    const [now, later] = [10, 11].map((km) => travelled(createStageScene(routes, km, 1, [atAlder]))!);
    expect(now!.data).toBe(later!.data);
  });

  test('do not start where nobody has reported the train, or nobody is believed', () => {
    expect(travelled(createStageScene(routes, 20, 3, []))).toBeNull();
    expect(travelled(createStageScene(routes, 20, 3, [{ ...atAlder, probability: 0.1 }]))).toBeNull();
  });

  test('end at the last report once it is over, and are not there before the first', () => {
    const ended = { ...createEndedScene(routes, [131.95, 43.7]), reports: [atAlder] };
    expect(travelled(ended)?.toKm).toBeCloseTo(lead.lengthKm, 3);
    expect(travelled({ ...ended, status: 'before' })).toBeNull();
  });
});
