import type { Pixel } from '../look/pixel-path.ts';
import { pointAt } from '../network/point-at.ts';
import type { SceneContext } from '../scene/context.ts';
import type { GlowStretch } from '../scene/types.ts';
import type { Box, Projection } from './projection.ts';

const STEP_PX = 4;
/** A name on the glow is worse than a name on bare rails. */
const GLOW_WEIGHT = 3;

/** Points along the rails of all routes inside a box, those under the glow several times: what names should not cover. */
export function trackPoints(
  { ranked }: SceneContext,
  glow: readonly GlowStretch[],
  projection: Projection,
  box: Box,
): readonly Pixel[] {
  const stepKm = Math.max(0.5, STEP_PX * projection.kmPerPixel((box.top + box.bottom) / 2));
  const inside = ([x, y]: Pixel): boolean => x > box.left && x < box.right && y > box.top && y < box.bottom;
  return ranked.flatMap(({ route }) => {
    const lit = glow.filter(({ routeId }) => routeId === route.id);
    const points: Pixel[] = [];
    for (let km = 0; km <= route.lengthKm; km += stepKm) {
      const pixel = projection.project(pointAt(route, km).at);
      if (!inside(pixel)) continue;
      const weight = lit.some(({ fromKm, toKm }) => fromKm <= km && km <= toKm) ? GLOW_WEIGHT : 1;
      for (let i = 0; i < weight; i++) points.push(pixel);
    }
    return points;
  });
}
