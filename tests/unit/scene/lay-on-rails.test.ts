import { describe, expect, test } from 'vitest';
import { locateWhere } from '../../../src/network/locate.ts';
import { layOnRails } from '../../../src/scene/lay-on-rails.ts';
import { createKim } from '../../support/kim-2023.ts';

const placed = createKim();
const { case: story, network, routes } = placed;
const onRails = layOnRails(placed);

describe('what a case speaks of, on its rails', () => {
  test('is told of every route', () => {
    expect([...onRails.keys()]).toEqual(routes.map(({ id }) => id));
  });

  test.each(routes.map((route) => [route.id, route] as const))('has each report of a place on %s', (id, route) => {
    for (const { id: reportId, where } of story.reports) {
      const located = where === null ? null : locateWhere(route, network, where, story.places);
      expect(onRails.get(id)?.reports.get(reportId) ?? null).toEqual(located?.ok ? located.value.intervals : null);
    }
  });

  test('has the ends of each route at its ends', () => {
    for (const route of routes) {
      const ends = [...onRails.get(route.id)!.ends.values()].flat();
      expect(Math.min(...ends.map(({ fromKm }) => fromKm))).toBe(0);
      expect(Math.max(...ends.map(({ toKm }) => toKm))).toBe(route.lengthKm);
    }
  });

  test('has what a route runs between the two places of a claim', () => {
    const lengths = [...onRails.values()].map(({ claims }) => {
      const run = claims.get('R04-1200');
      return run === undefined ? null : Math.round(run.toKm - run.fromKm);
    });
    expect(lengths).toContain(1177);
  });

  test('can be posted by a worker', () => {
    expect(structuredClone(onRails)).toEqual(onRails);
  });
});
