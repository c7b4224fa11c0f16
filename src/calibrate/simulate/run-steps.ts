import { fullPower, type Train } from './train.ts';

/** The line in steps of equal length: what holds from step boundary `i` to `i + 1`. */
export interface StepLine {
  readonly stepKm: number;
  /** Speed limit, m/s. */
  readonly limit: Float64Array;
  /** Rise over run, in the direction of running. */
  readonly gradient: Float64Array;
}

/** Nobody sends a train up a hill that it cannot climb: at the worst it crawls. */
const CRAWL = 2.5;

/**
 * Runs a train from a stand at step boundary `from` to a stand at `to`, as fast as line, power and brakes allow: the classical running-time
 * calculation. Backwards from the stop, speeds from which service braking still meets every limit; forwards, full power below them.
 * @returns speed at each boundary from `from` to `to`, m/s; 0 at both ends
 */
export function runSteps(line: StepLine, train: Train, from: number, to: number): Float64Array {
  const stepM = line.stepKm * 1000;
  const most = new Float64Array(to - from + 1);
  for (let i = to - 1; i > from; i--) {
    const limit = Math.min(train.maxSpeed, line.limit[i - 1]!, line.limit[i]!);
    most[i - from] = Math.min(limit, Math.sqrt(most[i - from + 1]! ** 2 + 2 * train.braking * stepM));
  }
  const speed = new Float64Array(to - from + 1);
  for (let i = from; i < to - 1; i++) {
    const v = speed[i - from]!;
    const gained = v * v + 2 * stepM * fullPower(train, v, line.gradient[i]!);
    const reached = Math.sqrt(Math.max(gained, Math.min(CRAWL, v || CRAWL) ** 2));
    speed[i - from + 1] = Math.min(reached, most[i - from + 1]!);
  }
  return speed;
}

/** Time from boundary to boundary, seconds: at uniform acceleration the mean speed of a step is that of its ends. */
export function stepSeconds(speed: Float64Array, i: number, stepKm: number): number {
  return (2000 * stepKm) / (speed[i]! + speed[i + 1]!);
}
