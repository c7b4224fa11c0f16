import type { Chain } from '../journey/types.ts';
import type { CaseTime } from '../time/types.ts';

/** A spot is still on the chain after rounding: a metre. */
const SLACK_KM = 1e-3;

/**
 * Time before which the train's head had reached chainage `km` with probability `level` (0 to 1), linear between boundaries and between levels. Null off the chain.
 */
export const passageTime = ({ passages }: Chain, km: number, level: number): CaseTime | null => {
  const { km: boundaries, arrival, levels } = passages;
  const last = boundaries.length - 1;
  if (last < 0 || km < boundaries[0]! - SLACK_KM || km > boundaries[last]! + SLACK_KM) return null;
  const i = lastAtMost(boundaries, km);
  const j = lastAtMost(levels, level);
  const at = (boundary: number): number => {
    const low = arrival[boundary * levels.length + j]!;
    if (j + 1 >= levels.length) return low;
    const high = arrival[boundary * levels.length + j + 1]!;
    return low + ((high - low) * Math.max(0, level - levels[j]!)) / (levels[j + 1]! - levels[j]!);
  };
  if (i >= last) return at(last);
  const share = Math.max(0, km - boundaries[i]!) / (boundaries[i + 1]! - boundaries[i]!);
  return at(i) + (at(i + 1) - at(i)) * share;
};

/** Index of the last value at or below `x`, at least 0. `values` ascend. */
const lastAtMost = (values: Float64Array, x: number): number => {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= x + 1e-12) low = middle;
    else high = middle - 1;
  }
  return low;
};
