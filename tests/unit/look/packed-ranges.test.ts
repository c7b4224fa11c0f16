import korean from '@fontsource/ibm-plex-sans-kr/unicode.json';
import { expect, test } from 'vitest';
import { packRanges, type UnicodeRanges, unpackRanges } from '../../../src/look/packed-ranges.ts';

/** CSS lets ranges be written with large letters and with zeros in front. */
const plainly = (ranges: UnicodeRanges): UnicodeRanges =>
  Object.fromEntries(
    Object.entries(ranges).map(([slice, list]) => [
      slice,
      list.toLowerCase().replaceAll(/u\+0*(?=[\da-f])|-0+(?=[\da-f])/g, trimmed),
    ]),
  );

const trimmed = (start: string): string => (start.startsWith('u') ? 'U+' : '-');

test('characters of a typeface come out of the packing as they went in, in half the room', () => {
  const packed = packRanges(korean);
  expect(unpackRanges(packed)).toEqual(plainly(korean));
  expect(packed.length).toBeLessThan(JSON.stringify(korean).length / 2);
});

test('single characters, ranges, and slices that begin again below', () => {
  const ranges = { '[0]': 'U+ac00-ac02,U+ac10', '[1]': 'U+26,U+2b-7e,U+2190' };
  expect(unpackRanges(packRanges(ranges))).toEqual(ranges);
});
