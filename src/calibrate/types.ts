import type { LonLat } from '../network/types.ts';
import type { CaseTime, EpochSeconds } from '../time/types.ts';

/** Where a train was known to be. */
export interface LogFix {
  /** Seconds since the log's first fix. */
  readonly t: CaseTime;
  /** The train was at `km` at some time in here, both ends included; `t` alone where the log gives no bracket. */
  readonly tLo: CaseTime;
  readonly tHi: CaseTime;
  /** Along the log's path, from its first fix on; never falls. */
  readonly km: number;
}

/** One journey of a real or simulated train. Made by `parseTrainLog` or by the simulator. */
export interface TrainLog {
  readonly id: string;
  /** Of the first fix. */
  readonly origin: EpochSeconds;
  /** At least two, in running order. */
  readonly fixes: readonly LogFix[];
  readonly path: readonly LonLat[];
}

/** Logs that are judged together, such as those of one railway. */
export interface LogSet {
  readonly name: string;
  readonly logs: readonly TrainLog[];
}

/** How vague sightings are drawn from a log. */
export interface DrawOptions {
  /** Between one sighting and the next, km: least and most. */
  readonly everyKm: readonly [number, number];
  /** Half widths of the time windows, seconds, one of which is drawn for each sighting. */
  readonly timeS: readonly number[];
  /** Half lengths of the stretches, km. */
  readonly placeKm: readonly number[];
  readonly seed: number;
  /** How often sightings are drawn from each log. */
  readonly repeat: number;
}

/** Somebody saw the train on a stretch within a window. The true moment lies anywhere in it, and so does the true place. */
export interface Sighting {
  /** Index of the fix that it was drawn from: never scored. */
  readonly fix: number;
  readonly fromS: CaseTime;
  readonly toS: CaseTime;
  readonly fromKm: number;
  readonly toKm: number;
  /** Middle of the window, and of the stretch before it was cut off at the ends of the line. */
  readonly centreS: CaseTime;
  readonly centreKm: number;
}

/** Nominal levels of the intervals that are judged. */
export const JUDGED = [0.5, 0.8, 0.9] as const;
