import type { ChainBoundary, ChainModel } from './chain-model.ts';
import { type StopGains, stopGains } from './stop-gains.ts';

/** Classes `from` to before `to`, which stop alike at a boundary. */
export interface StopGroup {
  readonly from: number;
  readonly to: number;
  readonly stop: StopGains;
}

/** The classes in groups that stop alike: one group where the manner of running makes no difference. */
export function stopGroups({ manner, classes }: ChainModel, { stops }: ChainBoundary): readonly StopGroup[] {
  const groups: StopGroup[] = [];
  let from = 0;
  for (let to = 1; to <= classes; to++) {
    const model = stops[manner[from]!]!;
    if (to < classes && stops[manner[to]!] === model) continue;
    groups.push({ from, to, stop: stopGains(model) });
    from = to;
  }
  return groups;
}

/** Longest of the groups' least lengths, bins. */
export const longestLeast = (groups: readonly StopGroup[]): number =>
  groups.reduce((most, { stop }) => Math.max(most, stop.minBins), 0);
