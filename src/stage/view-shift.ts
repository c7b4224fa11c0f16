import type { Size, View } from './camera.ts';
import { latToY, lonToX, TILE } from './mercator.ts';

/** How far, at most, something on the map moves on the screen when the camera goes from one view to another. CSS pixels. */
export function viewShiftPx(from: View, to: View, { width, height }: Size): number {
  const world = TILE * 2 ** to.zoom;
  const right = (lonToX(to.center[0]) - lonToX(from.center[0])) * world;
  const down = (latToY(to.center[1]) - latToY(from.center[1])) * world;
  const stretched = Math.abs(2 ** (to.zoom - from.zoom) - 1);
  return Math.hypot(right, down) + (stretched * Math.hypot(width, height)) / 2;
}
