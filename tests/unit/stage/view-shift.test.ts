import { describe, expect, test } from 'vitest';
import { TILE } from '../../../src/stage/mercator.ts';
import { viewShiftPx } from '../../../src/stage/view-shift.ts';

const SIZE = { width: 800, height: 600 };
/** At the equator, in degrees, where the world is `TILE` pixels wide at zoom 0. */
const pixel = (zoom: number): number => 360 / (TILE * 2 ** zoom);

describe('the shift of a map between two views', () => {
  test('is nothing where they are the same', () => {
    const view = { center: [131.9, 43.1], zoom: 7.3 } as const;
    expect(viewShiftPx(view, view, SIZE)).toBe(0);
  });

  test('is the way of the centre on the screen', () => {
    const [from, to] = [0, 3 * pixel(6)].map((lon) => ({ center: [lon, 0] as const, zoom: 6 }));
    expect(viewShiftPx(from!, to!, SIZE)).toBeCloseTo(3, 6);
  });

  test('is that of the corners where only the scale changes: they are half a diagonal from the centre', () => {
    const [from, to] = [6, 6 + Math.log2(1.002)].map((zoom) => ({ center: [0, 0] as const, zoom }));
    expect(viewShiftPx(from!, to!, SIZE)).toBeCloseTo(0.002 * 500, 6);
  });
});
