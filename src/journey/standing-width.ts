import { NEGLIGIBLE } from './front.ts';
import type { StandingAt } from './row-loops.ts';
import type { StopGains } from './stop-gains.ts';

/**
 * Columns that departures take after arrivals of `width` columns: as far as more than `NEGLIGIBLE` of the mass may still be standing.
 * @param most the axis or the corridor has no more columns than these
 */
export function standingWidth({ total, y1, y2, y3 }: StandingAt, width: number, stop: StopGains, most: number): number {
  if (stop.chance === 0) return Math.min(width, most);
  const { s1, s2, s3, g1, g2, g3, minBins } = stop;
  const limit = total * NEGLIGIBLE;
  const longest = Math.max(longer(g1 * y1, s1, limit), longer(g2 * y2, s2, limit), longer(g3 * y3, s3, limit));
  return Math.min(most, width + minBins + longest);
}

/** Bins until no more than `limit` of a geometric part still stands. */
function longer(leaving: number, stay: number, limit: number): number {
  const standing = (leaving * stay) / (1 - stay);
  return standing <= limit ? 0 : Math.ceil(Math.log(limit / standing) / Math.log(stay));
}
