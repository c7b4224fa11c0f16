/** Characters by the name of a font file's slice, as CSS writes them: `U+ac00-ac02,U+ac10`. */
export type UnicodeRanges = Readonly<Record<string, string>>;

/**
 * Unicode ranges without what repeats: each begins by its distance from the end of the one before, and tells its length beyond one. Those of a Hangul typeface
 * take 4.7 kB compressed so, and 12.5 as CSS writes them.
 */
export const packRanges = (ranges: UnicodeRanges): string =>
  Object.entries(ranges)
    .map(([slice, list]) => {
      let last = 0;
      const steps = list.split(',').map((range) => {
        const [from = 0, to = from] = range
          .trim()
          .slice(2)
          .split('-')
          .map((code) => Number.parseInt(code, 16));
        const step = (from - last).toString(RADIX);
        last = to;
        return to === from ? step : `${step}+${(to - from).toString(RADIX)}`;
      });
      return `${slice}:${steps}`;
    })
    .join(';');

export const unpackRanges = (packed: string): UnicodeRanges =>
  Object.fromEntries(
    packed.split(';').map((line) => {
      const [slice = '', steps = ''] = line.split(':');
      let last = 0;
      const list = steps.split(',').map((step) => {
        const [distance = 0, length = 0] = step.split('+').map((digits) => Number.parseInt(digits, RADIX));
        const from = last + distance;
        last = from + length;
        return `U+${from.toString(16)}${length === 0 ? '' : `-${last.toString(16)}`}`;
      });
      return [slice, list.join()];
    }),
  );

/** The most that digits and letters write. */
const RADIX = 36;
