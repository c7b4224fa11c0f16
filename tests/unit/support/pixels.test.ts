import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { CHANNEL_TOLERANCE, comparePixels, type PixelDifference, tooMany } from '../../support/pixels.ts';

/** One row of grey pixels. */
const createRow = (...greys: readonly number[]): Buffer => {
  const png = new PNG({ width: greys.length, height: 1 });
  greys.forEach((grey, index) => {
    png.data.set([grey, grey, grey, 255], index * 4);
  });
  return PNG.sync.write(png);
};

test('the same pixels do not differ', () => {
  expect(comparePixels(createRow(0, 128, 255), createRow(0, 128, 255))).toMatchObject({ unequal: 0, different: 0 });
});

test('a difference counts as unequal at once and as different beyond the tolerance', () => {
  const actual = createRow(101, 100 + CHANNEL_TOLERANCE, 101 + CHANNEL_TOLERANCE);
  expect(comparePixels(createRow(100, 100, 100), actual)).toMatchObject({ unequal: 3, different: 1, pixels: 3 });
});

test('the picture of the difference is red where they are unequal', () => {
  const difference = comparePixels(createRow(0, 0), createRow(0, 9));
  const { data } = PNG.sync.read(difference?.picture as Buffer);
  expect([...data]).toEqual([191, 191, 191, 255, 220, 0, 0, 255]);
});

test('pictures of different sizes do not compare', () => {
  expect(comparePixels(createRow(0), createRow(0, 0))).toBeNull();
});

const createDifference = (unequal: number, different: number): PixelDifference => ({
  unequal,
  different,
  pixels: 10_000,
  picture: Buffer.alloc(0),
});

test('where two pictures must be equal, one unequal pixel is too many', () => {
  expect(tooMany(createDifference(0, 0), 'equal')).toBeNull();
  expect(tooMany(createDifference(1, 0), 'equal')).toBe('1 pixels (0.010 %) differ');
});

test('on another build more than 0.2 % of other colours are too many', () => {
  expect(tooMany(createDifference(9000, 20), 'other-build')).toBeNull();
  expect(tooMany(createDifference(9000, 21), 'other-build')).toBe('21 pixels (0.210 %) differ');
});
