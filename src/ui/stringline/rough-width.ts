import { SIZES } from '../../look/type.ts';

/**
 * About how wide a line of the diagram's text is, CSS pixels, by the mean advance of its letters in IBM Plex: measuring it would cost a layout of the page in each drawing.
 * Hangul fills its square.
 */
export const roughWidth = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (letter > '\u1100' ? 0.93 : letter > '\u0400' ? 0.56 : 0.5), 0) * SIZES.tiny;
