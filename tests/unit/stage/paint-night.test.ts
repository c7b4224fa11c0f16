import { expect, test } from 'vitest';
import { paintNight } from '../../../src/stage/paint-night.ts';
import type { Bounds } from '../../../src/stage/types.ts';

const FAR_EAST: Bounds = [122, 36, 142, 54];
const create = () => ({ width: 20, height: 10, data: new Uint8ClampedArray(4 * 20 * 10) });
const at = (hour: string): number => Date.parse(`2023-09-12T${hour}:00Z`) / 1000;
const alpha = (data: Uint8ClampedArray, column: number, row: number): number => data[4 * (20 * row + column) + 3]!;

test('at noon there is no night, at midnight nothing else', () => {
  const picture = create();
  expect(paintNight(picture, FAR_EAST, at('03:00'), '#14182a')).toBe('day');
  expect(paintNight(picture, FAR_EAST, at('15:00'), '#14182a')).toBe('night');
  expect([...picture.data.slice(0, 4)]).toEqual([0x14, 0x18, 0x2a, 255]);
});

test('at dusk it is darker in the east, without a step', () => {
  const picture = create();
  expect(paintNight(picture, FAR_EAST, at('09:40'), '#14182a')).toBe('both');
  for (let column = 1; column < 20; column++) {
    const step = alpha(picture.data, column, 5) - alpha(picture.data, column - 1, 5);
    expect(step).toBeGreaterThanOrEqual(0);
    expect(step).toBeLessThan(26);
  }
  expect(alpha(picture.data, 19, 5)).toBeGreaterThan(alpha(picture.data, 0, 5) + 100);
});
