import type { ChainBoundary } from './chain-model.ts';
import type { BinRange } from './front.ts';
import { hasBit } from './memory-lanes.ts';

/** Where departures of a lane go: a lane of the next boundary, and the bins that go there. */
export interface LaneTarget extends BinRange {
  readonly lane: number;
}

/** A new memory bit sends what departs before its bin to another lane; without one the lane goes on as it is. */
export function laneTargets(
  boundary: ChainBoundary,
  lane: number,
  bits: number,
  band: BinRange,
): readonly LaneTarget[] {
  let targets: readonly LaneTarget[] = [{ lane, lo: band.lo, hi: band.hi }];
  let newest = bits;
  for (const bin of boundary.memory?.departureSplits ?? []) {
    const bit = 2 ** newest++;
    targets = targets.flatMap((target) => [
      { lane: target.lane, lo: Math.max(target.lo, bin), hi: target.hi },
      { lane: target.lane + bit, lo: target.lo, hi: Math.min(target.hi, bin) },
    ]);
  }
  return targets.filter(({ lo, hi }) => lo < hi);
}

/**
 * Weighs one row of departures, in place: by the reports at the boundary, and by those that the lane remembers.
 * @param weight of the columns from `lo` on; null where no report speaks of the departure
 */
export function weighDepartures(
  row: Float64Array,
  boundary: ChainBoundary,
  weight: Float64Array | null,
  lane: number,
  lo: number,
  width: number,
): void {
  if (weight !== null) for (let x = 0; x < width; x++) row[x]! *= weight[x]!;
  for (const { bit, fromBin, factor } of boundary.memory?.departure ?? []) {
    if (!hasBit(lane, bit)) continue;
    for (let x = Math.max(0, fromBin - lo); x < width; x++) row[x]! *= factor;
  }
}
