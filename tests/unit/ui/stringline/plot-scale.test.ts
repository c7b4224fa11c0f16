import { describe, expect, test } from 'vitest';
import { boxesAt, boxRects } from '../../../../src/ui/stringline/box-rects.ts';
import { kmDomain } from '../../../../src/ui/stringline/km-domain.ts';
import { plotPath } from '../../../../src/ui/stringline/plot-path.ts';
import { plotScale } from '../../../../src/ui/stringline/plot-scale.ts';
import { createBox, createString } from './create-shape.ts';

const SIZE = { width: 1000, height: 200 };
const WHOLE = { start: 0, end: 10_000 };
const alone = { strings: [createString()], boxes: [] };
const unknown = { bands: [], median: [], span: null } as const;
const forked = {
  strings: [
    createString({ weight: 0.6 }),
    createString({ routeId: 'coast', weight: 0.3, fromKm: 90, toKm: 100 }),
    createString({ routeId: 'ferry', weight: 0.1, fromKm: 80, toKm: 80, ...unknown }),
  ],
  boxes: [],
};

describe('the chainages in view', () => {
  test('are those of the widest band within the window', () => {
    expect(kmDomain(alone, WHOLE)).toEqual({ fromKm: 0, toKm: 100 });
    expect(kmDomain(alone, { start: 2200, end: 3000 })).toEqual({ fromKm: 5, toKm: 70 });
  });

  test('have room for a report that counts, also where the band does not come', () => {
    const boxes = [createBox({ fromKm: 150, toKm: 160, standing: 'contradicted' })];
    expect(kmDomain({ ...alone, boxes }, WHOLE).toKm).toBe(160);
    expect(kmDomain({ ...alone, boxes }, { start: 5000, end: 6000 }).toKm).toBe(100);
  });

  test('do not follow what is not yet published', () => {
    const boxes = [createBox({ fromKm: 150, toKm: 160, standing: 'unpublished' })];
    expect(kmDomain({ ...alone, boxes }, WHOLE).toKm).toBe(100);
  });

  test('are never so few that a standing train would fill the diagram', () => {
    const { fromKm, toKm } = kmDomain(alone, { start: 9000, end: 10_000 });
    expect(toKm - fromKm).toBeGreaterThan(10);
  });
});

describe('the scale', () => {
  test('has time across and chainage up, with room at the ends', () => {
    const scale = plotScale(alone, WHOLE, SIZE);
    expect([scale.x(0), scale.x(5000), scale.timeAt(250)]).toEqual([0, 500, 2500]);
    expect(scale.y('north', 0)).toBeGreaterThan(scale.y('north', 100)!);
    expect(scale.y('north', 0)).toBeLessThan(SIZE.height);
    expect(scale.y('north', 100)).toBeGreaterThan(0);
  });

  test('keeps a pointer beside the diagram inside of it', () => {
    const scale = plotScale(alone, WHOLE, SIZE);
    expect([scale.timeAt(-50), scale.timeAt(2000)]).toEqual([0, 10_000]);
  });

  test('puts what parts from the likeliest route into rows above it', () => {
    const { trunk, rows } = plotScale(forked, WHOLE, SIZE);
    expect(rows.map(({ routeId, known }) => [routeId, known])).toEqual([
      ['coast', true],
      ['ferry', false],
    ]);
    expect(rows[0]!.bottom).toBeLessThan(trunk.top);
    expect(rows[1]!.bottom).toBeLessThanOrEqual(rows[0]!.top);
  });

  test('has no height for a route of which nothing is known', () => {
    expect(plotScale(forked, WHOLE, SIZE).y('ferry', 85)).toBeNull();
  });

  test('leaves most of the height to the likeliest route', () => {
    const { trunk } = plotScale(forked, WHOLE, SIZE);
    expect(trunk.bottom - trunk.top).toBeGreaterThan(SIZE.height / 2);
  });
});

describe('the path of a curve', () => {
  const pixels = (d: string): number[][] =>
    [...d.matchAll(/[ML](\S+) (\S+?)(?=[ML]|$)/g)].map(([, x, y]) => [+x!, +y!]);

  test('runs through its knots', () => {
    const scale = plotScale(alone, WHOLE, SIZE);
    expect(pixels(plotPath(alone.strings[0]!.median, 'north', scale)).map(([x]) => x)).toEqual([0, 100, 500, 1000]);
  });

  test('is cut at the edges of the window, without moving what is inside', () => {
    const scale = plotScale(alone, { start: 2000, end: 4000 }, SIZE);
    const path = pixels(plotPath(alone.strings[0]!.median, 'north', scale));
    expect(path.map(([x]) => x)).toEqual([-2, 1002]);
    const slope = (path[1]![1]! - path[0]![1]!) / (path[1]![0]! - path[0]![0]!);
    expect(slope).toBeCloseTo((scale.y('north', 50)! - scale.y('north', 0)!) / (scale.x(3000) - scale.x(1000)), 2);
  });
});

describe('the boxes', () => {
  const scale = plotScale(alone, WHOLE, SIZE);
  const precise = createBox({ reportId: 'precise', window: { start: 3400, end: 3410 } });
  const vague = createBox({ reportId: 'vague', window: { start: 2000, end: 6000 } });
  const area = createBox({ reportId: 'area', window: { start: 1000, end: 9000 }, fromKm: 10, toKm: 90 });
  const rects = boxRects([area, vague, precise], scale);
  const idsAt = (x: number, y: number, slop = 3): string[] => boxesAt(rects, x, y, slop).map(({ box }) => box.reportId);

  test('are never too small to be seen', () => {
    for (const { left, right, top, bottom } of rects) {
      expect(right - left).toBeGreaterThanOrEqual(5);
      expect(bottom - top).toBeGreaterThanOrEqual(7);
    }
  });

  test('outside the window of time are not drawn', () => {
    expect(boxRects([precise], plotScale(alone, { start: 5000, end: 8000 }, SIZE))).toEqual([]);
  });

  test('are found under the pointer, the most precise first', () => {
    const y = scale.y('north', 50.5)!;
    expect(idsAt(340, y)).toEqual(['precise', 'vague']);
    expect(idsAt(500, y)).toEqual(['vague']);
    expect(idsAt(500, y - 20)).toEqual([]);
  });

  test('of a large area are found at their outline only: a click into it seeks', () => {
    expect(idsAt(500, scale.y('north', 90)!)).toEqual(['area']);
    expect(idsAt(500, scale.y('north', 75)!)).toEqual([]);
  });

  test('are easier to hit with a finger', () => {
    const y = scale.y('north', 50.5)! - 14;
    expect(idsAt(340, y, 3)).toEqual([]);
    expect(idsAt(340, y, 12)).toContain('precise');
  });
});
