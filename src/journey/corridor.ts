import type { TimeDistribution } from './backward.ts';
import { nearestBoundary } from './boundaries.ts';
import { type BinRange, OPEN_ENDED } from './front.ts';
import type { TimeAxis } from './time-axis.ts';

/** Between which times a train can be at each chainage, with all but a hundred-millionth of probability. Both never fall along the line. */
export interface Corridor {
  readonly km: Float64Array;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
}

/** Posterior mass that may lie beyond either side. */
const OUTSIDE = 1e-6;
/** A coarse grid rounds times at each constraint by up to half a bin; this is wider than all of it together. */
export const MARGIN_S = 20 * 60;

export interface CorridorCollector {
  readonly add: (boundary: number, arrival: TimeDistribution, departure: TimeDistribution) => void;
  readonly corridor: () => Corridor;
}

/** Collects the support of posterior times on a coarse grid. */
export function collectCorridor(km: Float64Array, axis: TimeAxis): CorridorCollector {
  const earliest = new Float64Array(km.length);
  const latest = new Float64Array(km.length);
  return {
    add(boundary, arrival, departure) {
      let from = 0;
      let seen = arrival.mass[0]!;
      while (seen <= OUTSIDE && from < arrival.mass.length - 1) seen += arrival.mass[++from]!;
      let to = departure.mass.length;
      seen = departure.mass[to - 1]!;
      while (seen <= OUTSIDE && to > 1) seen += departure.mass[--to - 1]!;
      earliest[boundary] = axis.start + (arrival.lo + from) * axis.binS - MARGIN_S;
      const last = departure.lo + to;
      latest[boundary] = last > axis.bins ? Number.POSITIVE_INFINITY : axis.start + last * axis.binS + MARGIN_S;
    },
    corridor: () => ({ km, earliest, latest }),
  };
}

/** The bins that can matter at chainage `at`: from the earliest at the boundary below it to the latest at the one above. */
export function corridorBins({ km, earliest, latest }: Corridor, at: number, axis: TimeAxis): BinRange {
  const nearest = nearestBoundary(km, at);
  const below = km[nearest]! <= at ? nearest : Math.max(0, nearest - 1);
  const above = km[nearest]! >= at ? nearest : Math.min(km.length - 1, nearest + 1);
  const lo = Math.floor((earliest[below]! - axis.start) / axis.binS);
  const hi = Math.ceil((latest[above]! - axis.start) / axis.binS);
  return { lo: Math.min(axis.bins, Math.max(0, lo)), hi: hi > axis.bins ? OPEN_ENDED : Math.max(1, hi) };
}
