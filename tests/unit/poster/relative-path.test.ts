import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pixel } from '../../../src/look/pixel-path.ts';
import { relativePath } from '../../../src/poster/relative-path.ts';

/** The places that path data of this form lead to, in tenths. */
const placesOf = (data: string): readonly (readonly number[])[] => {
  const numbers = (data.match(/-?(?:\d+(?:\.\d)?|\.\d)/g) ?? []).map((text) => Math.round(10 * Number(text)));
  const places: number[][] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const [x, y] = places.at(-1) ?? [0, 0];
    places.push([x! + numbers[i]!, y! + numbers[i + 1]!]);
  }
  return places;
};

test('a line is its first point and the ways from there', () => {
  const line: readonly Pixel[] = [
    [145.8, 471.7],
    [145.1, 472.8],
    [146.8, 471.4],
    [146.8, 481.4],
    [146.3, 481.4],
  ];
  expect(relativePath(line)).toBe('M145.8 471.7l-.7 1.1 1.7-1.4 0 10-.5 0');
});

test('however long it is, every vertex is where it was, to a tenth of a pixel', () => {
  const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 200 }), (line) => {
      // The first number after another one's decimals begins a new one only where it has a sign or a space: nothing is read otherwise.
      expect(placesOf(relativePath(line))).toEqual(
        line.map(([x, y]) => [Math.round(10 * x), Math.round(10 * y)].map((v) => v + 0)),
      );
    }),
  );
});
