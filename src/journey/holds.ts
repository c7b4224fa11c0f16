import type { BoundaryTimes, TimeDistribution } from './backward.ts';
import type { ReportTest, RouteChain } from './build-chain.ts';
import type { Failures, Threshold } from './conditions.ts';

/** With what posterior probability a report holds on a route: at all, and at each pass of its place. */
export interface Holding {
  readonly holds: number;
  readonly atPass: readonly number[];
}

/** Answers, from posterior times as they become known, with what probability each report holds. */
export interface HoldsCollector {
  readonly add: (boundary: number, times: BoundaryTimes) => void;
  /** By report id. @param answers to the chain's questions */
  readonly holdings: (answers: Float64Array) => ReadonlyMap<string, Holding>;
}

export function collectHolds({ tests }: RouteChain): HoldsCollector {
  const wanted = new Map<number, Threshold[]>();
  const before = new Map<Threshold, number>();
  for (const { failures } of tests) {
    for (const threshold of thresholdsOf(failures)) {
      const at = wanted.get(threshold.boundary);
      if (at) at.push(threshold);
      else wanted.set(threshold.boundary, [threshold]);
    }
  }
  return {
    add(boundary, times) {
      const thresholds = wanted.get(boundary);
      if (thresholds === undefined) return;
      const sums = { arrival: cumulative(times.arrival), departure: cumulative(times.departure) };
      for (const threshold of thresholds) {
        const x = threshold.bin - times[threshold.moment].lo;
        const sum = sums[threshold.moment];
        before.set(threshold, sum[Math.min(sum.length - 1, Math.max(0, x))]!);
      }
    },
    holdings: (answers) => new Map(tests.map((test) => [test.reportId, holdingOf(test, before, answers)])),
  };
}

const thresholdsOf = ({ late, early, between }: Failures): readonly Threshold[] => [
  late,
  ...(early === null ? [] : [early]),
  ...between.flatMap((gap) => [gap.early, gap.late]),
];

function holdingOf(test: ReportTest, before: ReadonlyMap<Threshold, number>, answers: Float64Array): Holding {
  const { late, early, between } = test.failures;
  const isBefore = (at: Threshold | null) => (at === null ? 0 : (before.get(at) ?? 0));
  let fails = 1 - isBefore(late) + isBefore(early);
  let bit = test.firstBit;
  for (const gap of between) fails += gap.apart ? isBefore(gap.early) - isBefore(gap.late) : answers[bit++]!;
  const starts = [late, ...between.map((gap) => gap.late)];
  const ends = [...between.map((gap) => gap.early), early];
  return {
    holds: probability(test.negative ? fails : 1 - fails),
    atPass: starts.map((start, i) => probability(isBefore(start) - isBefore(ends[i]!))),
  };
}

/** Sums of rounded masses may stray from [0, 1] by the last digit. */
const probability = (p: number): number => Math.min(1, Math.max(0, p));

/** `sum[x]` is the mass before bin `lo + x`; one longer than the masses. */
function cumulative({ mass }: TimeDistribution): Float64Array {
  const sum = new Float64Array(mass.length + 1);
  for (let x = 0; x < mass.length; x++) sum[x + 1] = sum[x]! + mass[x]!;
  return sum;
}
