import { PNG } from 'pngjs';

/** Of 255, in any channel: more than this is seen as another colour, less is another build's rounding at an edge. */
export const CHANNEL_TOLERANCE = 16;

/** Share of the pixels that may be of another colour where browser, system or fonts are others. */
const FOREIGN_SHARE = 0.002;

export interface PixelDifference {
  /** Pixels of which any channel differs at all. */
  readonly unequal: number;
  /** Pixels of which a channel differs by more than the tolerance. */
  readonly different: number;
  readonly pixels: number;
  /** The actual picture, pale, with the unequal pixels in red. */
  readonly picture: Buffer;
}

const greatestGap = (a: PNG, b: PNG, offset: number): number => {
  let gap = 0;
  for (let channel = 0; channel < 4; channel += 1) {
    gap = Math.max(gap, Math.abs((a.data[offset + channel] as number) - (b.data[offset + channel] as number)));
  }
  return gap;
};

/** Compares two PNG files pixel by pixel; null where their sizes differ. */
export const comparePixels = (golden: Buffer, actual: Buffer): PixelDifference | null => {
  const a = PNG.sync.read(golden);
  const b = PNG.sync.read(actual);
  if (a.width !== b.width || a.height !== b.height) return null;
  const picture = new PNG({ width: b.width, height: b.height });
  let unequal = 0;
  let different = 0;
  for (let offset = 0; offset < b.data.length; offset += 4) {
    const gap = greatestGap(a, b, offset);
    if (gap > 0) unequal += 1;
    if (gap > CHANNEL_TOLERANCE) different += 1;
    const pale = [0, 1, 2].map((channel) => 191 + (b.data[offset + channel] as number) / 4);
    picture.data.set([...(gap > 0 ? [220, 0, 0] : pale), 255], offset);
  }
  return { unequal, different, pixels: b.data.length / 4, picture: PNG.sync.write(picture) };
};

/** What two pictures may differ by: nothing at all, or what another browser build makes of an edge. */
export type Strictness = 'equal' | 'other-build';

/** How many pixels differ, in words, where that is too many; null where it is not. */
export const tooMany = ({ unequal, different, pixels }: PixelDifference, strictness: Strictness): string | null => {
  const wrong = strictness === 'equal' ? unequal : different;
  if (wrong <= (strictness === 'equal' ? 0 : pixels * FOREIGN_SHARE)) return null;
  return `${wrong} pixels (${((100 * wrong) / pixels).toFixed(3)} %) differ`;
};
