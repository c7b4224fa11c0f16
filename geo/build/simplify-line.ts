import type { LonLat } from '../../src/network/types.ts';
import { kmFrom } from './plane.ts';

const offKm = (at: LonLat, a: LonLat, b: LonLat): number => {
  const [bx, by] = kmFrom(a, b);
  const [px, py] = kmFrom(a, at);
  const span = bx * bx + by * by;
  const share = span === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / span));
  return Math.hypot(px - bx * share, py - by * share);
};

/** How far a vertex may lie from the simplified line, km: depends on where it lies. */
export type Tolerance = (at: LonLat) => number;

/** Douglas and Peucker's simplification with a tolerance that varies over the map. The ends stay. */
export const simplifyLine = (line: readonly LonLat[], toleranceKm: Tolerance): LonLat[] => {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    let farthest = -1;
    let worst = 1;
    for (let i = first + 1; i < last; i++) {
      const excess = offKm(line[i]!, line[first]!, line[last]!) / toleranceKm(line[i]!);
      if (excess > worst) [farthest, worst] = [i, excess];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, i) => kept.has(i));
};
