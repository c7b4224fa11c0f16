import type { Size } from './camera.ts';

/** CSS pixels from the map's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between a name and the edge of the map or what lies on the map. CSS pixels. */
const CLEAR_PX = 2;

/** Whether a name in `box` is whole, and beside all that lies on the map. */
export const hasRoom = ({ left, top, right, bottom }: Box, { width, height }: Size, covered: readonly Box[]): boolean =>
  left >= CLEAR_PX &&
  top >= CLEAR_PX &&
  right <= width - CLEAR_PX &&
  bottom <= height - CLEAR_PX &&
  covered.every(
    (each) =>
      right <= each.left - CLEAR_PX ||
      left >= each.right + CLEAR_PX ||
      bottom <= each.top - CLEAR_PX ||
      top >= each.bottom + CLEAR_PX,
  );
