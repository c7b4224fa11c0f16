import type { LonLat } from '../network/types.ts';
import type { Sighting } from './sightings.ts';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Half a finger: a ring answers within a square of 44 CSS pixels around it. */
const REACH_PX = 22;

/**
 * The ring at a point of the screen: of those within reach the nearest, of equally near ones the one painted on top. Found by arithmetic,
 * not by reading the GPU's picture back, which stalls it.
 */
export function pickSighting(
  point: Pixel,
  sightings: readonly Sighting[],
  project: (at: LonLat) => Pixel,
): string | null {
  let best: string | null = null;
  let least = REACH_PX;
  for (const { at, reportId } of sightings) {
    const { x, y } = project(at);
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= least) {
      least = distance;
      best = reportId;
    }
  }
  return best;
}
