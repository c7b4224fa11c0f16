import { type Pixel, pathData, thinned } from '../../look/pixel-path.ts';
import type { Curve } from '../../scene/stringline/types.ts';
import type { PlotScale } from './plot-scale.ts';

/** Half of it is below what a screen can show. */
const NEAREST_PX = 0.7;
/** Just outside, so that the caps of strokes are not seen. */
const MARGIN_PX = 2;

/** Path data of a curve on its route's panel; empty where it is not to be seen. */
export function plotPath(curve: Curve, routeId: string, scale: PlotScale): string {
  return pathData(thinned(clip(pixelsOf(curve, routeId, scale), scale.size.width), NEAREST_PX));
}

function pixelsOf(curve: Curve, routeId: string, scale: PlotScale): readonly Pixel[] {
  return curve.flatMap(([t, km]) => {
    const y = scale.y(routeId, km);
    return y === null ? [] : [[scale.x(t), y] as const];
  });
}

/** Cuts at both edges: time falls on neither way of a ring, so no shape changes inside. */
function clip(pixels: readonly Pixel[], width: number): readonly Pixel[] {
  const [left, right] = [-MARGIN_PX, width + MARGIN_PX];
  const kept: Pixel[] = [];
  pixels.forEach((pixel, i) => {
    const previous = pixels[i - 1];
    if (previous !== undefined) for (const edge of cuts(previous, pixel, left, right)) kept.push(edge);
    if (pixel[0] >= left && pixel[0] <= right) kept.push(pixel);
  });
  return kept;
}

function cuts([ax, ay]: Pixel, [bx, by]: Pixel, left: number, right: number): readonly Pixel[] {
  const edges = bx > ax ? [left, right] : [right, left];
  return edges.filter((x) => (x - ax) * (x - bx) < 0).map((x) => [x, ay + ((by - ay) * (x - ax)) / (bx - ax)] as const);
}
