import { greatCircleLine } from '../network/great-circle-line.ts';
import type { LonLat } from '../network/types.ts';
import type { Measure } from './types.ts';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A fingertip misses a thin line by as much. */
const REACH_PX = 10;

const STEPS = 32;

/** Says which of the claimed distances has its line at a point of the screen: the nearest within reach, of those on one line the first. */
export type MeasurePicker = (point: Pixel, project: (at: LonLat) => Pixel) => string | null;

export function createMeasurePicker(measures: readonly Measure[]): MeasurePicker {
  const lines = measures.map(({ id, from, to }) => ({ id, line: greatCircleLine(from, to, STEPS) }));
  return (point, project) => {
    let best: string | null = null;
    let least = REACH_PX;
    for (const { id, line } of lines) {
      const away = distanceTo(line.map(project), point);
      if (away < least - SAME_PX) {
        least = away;
        best = id;
      }
    }
    return best;
  };
}

/** Claims between the same places share their line but for rounding. */
const SAME_PX = 0.01;

function distanceTo(line: readonly Pixel[], { x, y }: Pixel): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const squared = dx * dx + dy * dy;
    const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / squared));
    least = Math.min(least, Math.hypot(a.x + share * dx - x, a.y + share * dy - y));
  }
  return least;
}
