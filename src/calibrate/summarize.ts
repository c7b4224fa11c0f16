import { bootstrap, type Interval } from './bootstrap.ts';
import type { FixScore } from './score-draw.ts';
import { JUDGED } from './types.ts';

/** Everything that was scored of one log: its fixes, over all draws of sightings. */
export interface JourneyScores {
  readonly id: string;
  readonly sightings: number;
  readonly fixes: readonly FixScore[];
}

/** Errors of the reconstruction and of the straight line, km. */
export interface Errors {
  readonly median: number;
  readonly lineMedian: number;
  readonly mean: number;
  readonly lineMean: number;
  readonly crps: number;
}

export interface Coverage {
  readonly nominal: number;
  /** Share of the fixes inside, averaged over each journey first, and its 95 % bootstrap interval over journeys. */
  readonly perJourney: number;
  readonly interval: Interval;
  /** The same over all fixes together: long journeys count more. */
  readonly pooled: number;
}

export interface Summary {
  readonly name: string;
  readonly journeys: number;
  readonly sightings: number;
  readonly fixes: number;
  readonly coverage: readonly Coverage[];
  /** Means over the journeys of each journey's figures. */
  readonly perJourney: Errors;
  /** Over all fixes together. */
  readonly pooled: Errors;
  /** Of the pooled medians: reconstruction / straight line. */
  readonly ratio: number;
}

/** Figures of a set of journeys. @param scores of journeys with at least one scored fix, and at least one of those */
export function summarize(name: string, scores: readonly JourneyScores[], seed: number): Summary {
  const all = scores.flatMap(({ fixes }) => fixes);
  const each = scores.map(({ fixes }) => errorsOf(fixes));
  const pooled = errorsOf(all);
  return {
    name,
    journeys: scores.length,
    sightings: scores.reduce((sum, { sightings }) => sum + sightings, 0),
    fixes: all.length,
    coverage: JUDGED.map((nominal, i): Coverage => {
      const shares = scores.map(({ fixes }) => mean(fixes.map(({ inside }) => (inside[i] ? 1 : 0))));
      return {
        nominal,
        perJourney: mean(shares),
        interval: bootstrap(shares, mean, seed + i),
        pooled: mean(all.map(({ inside }) => (inside[i] ? 1 : 0))),
      };
    }),
    perJourney: {
      median: mean(each.map((errors) => errors.median)),
      lineMedian: mean(each.map((errors) => errors.lineMedian)),
      mean: mean(each.map((errors) => errors.mean)),
      lineMean: mean(each.map((errors) => errors.lineMean)),
      crps: mean(each.map((errors) => errors.crps)),
    },
    pooled,
    ratio: pooled.median / pooled.lineMedian,
  };
}

function errorsOf(fixes: readonly FixScore[]): Errors {
  const errors = fixes.map(({ errorKm }) => errorKm);
  const line = fixes.map(({ lineErrorKm }) => lineErrorKm);
  return {
    median: median(errors),
    lineMedian: median(line),
    mean: mean(errors),
    lineMean: mean(line),
    crps: mean(fixes.map(({ crpsKm }) => crpsKm)),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}
