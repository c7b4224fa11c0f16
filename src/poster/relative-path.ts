import type { Pixel } from '../look/pixel-path.ts';

const TENTHS = 10;

/** A whole number of tenths, as short as SVG takes it: `.5`, `-12`, `0`. */
const short = (tenths: number): string => {
  const whole = Math.trunc(Math.abs(tenths) / TENTHS);
  const rest = Math.abs(tenths) % TENTHS;
  return `${tenths < 0 ? '-' : ''}${whole > 0 || rest === 0 ? whole : ''}${rest === 0 ? '' : `.${rest}`}`;
};

/**
 * Path data of a line from its first point on, each vertex as the way from the one before, to a tenth of a pixel of its own place, so that nothing adds up. Of a
 * poster that is half as many bytes, compressed, as places are: ways are short and alike.
 */
export const relativePath = (line: readonly Pixel[]): string => {
  let x = 0;
  let y = 0;
  return line
    .map((pixel, i) => {
      const toX = Math.round(pixel[0] * TENTHS);
      const toY = Math.round(pixel[1] * TENTHS);
      const [dx, dy] = [short(toX - x), short(toY - y)];
      x = toX;
      y = toY;
      const command = i === 0 ? 'M' : i === 1 ? 'l' : dx.startsWith('-') ? '' : ' ';
      return `${command}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
    })
    .join('');
};
