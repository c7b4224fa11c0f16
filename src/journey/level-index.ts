import type { PassageTable } from './types.ts';

/** Index of the first level of a passage table that is not below the one asked for, give or take a rounding; of the last where all are. */
export function levelIndex({ levels }: Pick<PassageTable, 'levels'>, level: number): number {
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (levels[middle]! < level - 1e-9) low = middle + 1;
    else high = middle;
  }
  return low;
}
