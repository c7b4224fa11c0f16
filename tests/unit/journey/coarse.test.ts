import { describe, expect, test } from 'vitest';
import { COMPARISON_GRID, DEFAULT_GRID, DRAG_GRID } from '../../../src/journey/grid.ts';
import { placeReports } from '../../../src/journey/place-reports.ts';
import { positionAt } from '../../../src/journey/position-at.ts';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import type { Grid, Journey } from '../../../src/journey/types.ts';
import { createKim } from '../../support/kim-2023.ts';

const { case: story, network, routes } = createKim();
const sites = placeReports(story, routes, network);
const on = (grid: Grid, asOf = story.asOf): Journey => reconstruct({ case: story, routes, sites, asOf, grid });

/** Differences of a quantile in km, every ten minutes on every route, ascending. */
function differences(a: Journey, b: Journey, p: number): readonly number[] {
  const all = a.routes.flatMap((route, i) => {
    const { start, end } = route.chain!.span;
    const moments = Array.from({ length: Math.floor((end - start) / 600) }, (_, k) => start + k * 600);
    return moments.flatMap((t) => {
      const fine = positionAt(route, t).quantilesKm?.get(p);
      const coarse = positionAt(b.routes[i]!, t).quantilesKm?.get(p);
      return fine === undefined || coarse === undefined ? [] : [Math.abs(fine - coarse)];
    });
  });
  return all.toSorted((x, y) => x - y);
}

describe.each([
  ['the grid of comparison', COMPARISON_GRID, { meanKm: 1, mostKm: 2, worstKm: 5 }],
  ['the grid for dragging the knowledge time', DRAG_GRID, { meanKm: 2, mostKm: 8, worstKm: 16 }],
])('%s', { timeout: 60_000 }, (_name, grid, bounds) => {
  test.each([0.1, 0.5, 0.9])('is near the default grid on kim-2023: quantile %d', (p) => {
    const sorted = differences(on(DEFAULT_GRID), on(grid), p);
    expect(sorted.length).toBeGreaterThan(500);
    expect(sorted.reduce((sum, km) => sum + km, 0) / sorted.length).toBeLessThan(bounds.meanKm);
    expect(sorted[Math.floor(sorted.length * 0.9)]!).toBeLessThan(bounds.mostKm);
    expect(sorted.at(-1)!).toBeLessThan(bounds.worstKm);
  });

  test('weighs the routes as the default grid does, whenever one asks', () => {
    for (const day of [1, 2, 3, 4]) {
      const asOf = story.asOf - day * 86_400;
      const [fine, coarse] = [on(DEFAULT_GRID, asOf), on(grid, asOf)];
      fine.routes.forEach(({ weight }, i) => {
        expect(Math.abs(weight - coarse.routes[i]!.weight)).toBeLessThan(0.02);
      });
    }
  });
});
