import type { Stage } from '../../../src/stage/types.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  readonly at: (x: number, y: number) => readonly [number, number, number];
  /** How many pixels lie within `tolerance` of a colour, `#rrggbb`, in each channel. */
  readonly near: (hex: string, tolerance?: number) => number;
}

/** What the stage shows, once all of it is drawn. */
export async function pixelsOf(stage: Stage): Promise<Pixels> {
  await stage.whenIdle();
  const source = stage.canvas();
  if (source === null) throw new Error('There is no canvas.');
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('No 2D canvas.');
  pen.drawImage(source, 0, 0);
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const at = (x: number, y: number) => {
    const i = 4 * (y * width + x);
    return [data[i]!, data[i + 1]!, data[i + 2]!] as const;
  };
  const near = (hex: string, tolerance = 6): number => {
    const [r, g, b] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)) as [
      number,
      number,
      number,
    ];
    let count = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (
        Math.abs(data[i]! - r) <= tolerance &&
        Math.abs(data[i + 1]! - g) <= tolerance &&
        Math.abs(data[i + 2]! - b) <= tolerance
      )
        count += 1;
    }
    return count;
  };
  return { width, height, data, at, near };
}

/** How many pixels of two pictures differ. */
export function differing(a: Pixels, b: Pixels): number {
  if (a.data.length !== b.data.length) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    if ([0, 1, 2].some((channel) => a.data[i + channel] !== b.data[i + channel])) count += 1;
  }
  return count;
}
