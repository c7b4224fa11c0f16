import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointAt } from '../../../src/network/point-at.ts';
import { trackAt } from '../../../src/stage/track-at.ts';
import { createFixtureNetwork, createRoute } from '../network/create-network.ts';

const network = createFixtureNetwork('y-junction');
const lead = createRoute(network, ['alder', 'delta']);
const branch = { ...createRoute(network, ['alder', 'fork', 'bay'], ['fork']), id: 'to-bay' };
const routes = [lead, branch];

test('a pointer on the rails is at their chainage', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: lead.lengthKm, noNaN: true }), (km) => {
      const found = trackAt(routes, pointAt(lead, km).at, 1)!;
      expect(found.routeId).toBe(lead.id);
      expect(Math.abs(found.km - km)).toBeLessThan(0.02);
    }),
  );
});

test('beside the rails it is at the nearest place, as far as it reaches', () => {
  const [lon, lat] = pointAt(lead, 10).at;
  const kmNorth = 1 / 111.2;
  expect(trackAt([lead], [lon, lat + 2 * kmNorth], 3)).not.toBeNull();
  expect(trackAt([lead], [lon, lat + 20 * kmNorth], 3)).toBeNull();
});

test('rails that routes share are the first one’s, its own rails a branch’s', () => {
  const shared = pointAt(lead, 5).at;
  expect(trackAt(routes, shared, 1)!.routeId).toBe(lead.id);
  expect(trackAt([branch, lead], shared, 1)!.routeId).toBe(branch.id);
  const end = pointAt(branch, branch.lengthKm).at;
  expect(trackAt(routes, end, 1)).toEqual({ routeId: 'to-bay', km: expect.closeTo(branch.lengthKm, 3) });
});

test('where there is no route there are no rails', () => {
  expect(trackAt([], [131, 43], 100)).toBeNull();
});
