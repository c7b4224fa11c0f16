import type { Pixel } from '../look/pixel-path.ts';
import { overlaps } from './place-labels.ts';
import type { Box } from './projection.ts';

export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/**
 * The box of a card in the corner of `frame` where it covers the fewest points, the first of `corners` among equals. Null where every corner
 * is taken or the card does not fit.
 */
export function placeCard(
  { width, height }: { readonly width: number; readonly height: number },
  corners: readonly Corner[],
  frame: Box,
  taken: readonly Box[],
  points: readonly Pixel[],
): Box | null {
  const free = corners
    .map((corner) => boxIn(corner, width, height, frame))
    .filter(
      (box) => box.right <= frame.right && box.bottom <= frame.bottom && box.left >= frame.left && box.top >= frame.top,
    )
    .filter((box) => !taken.some((other) => overlaps(box, other)));
  return free.toSorted((a, b) => covered(a, points) - covered(b, points))[0] ?? null;
}

function boxIn(corner: Corner, width: number, height: number, { left, top, right, bottom }: Box): Box {
  const x = corner.endsWith('left') ? left : right - width;
  const y = corner.startsWith('top') ? top : bottom - height;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

const covered = ({ left, top, right, bottom }: Box, points: readonly Pixel[]): number =>
  points.filter(([x, y]) => x > left && x < right && y > top && y < bottom).length;
