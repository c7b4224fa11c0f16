import { createRandom, type Random } from '../random.ts';
import type { LogFix, TrainLog } from '../types.ts';
import { behindTail, drawLine, LINES, restrict, STEP_KM } from './draw-line.ts';
import { runSteps, type StepLine, stepSeconds } from './run-steps.ts';
import { drawTrain, type Train } from './train.ts';
import { type KindBounds, TRAIN_KINDS, type TrainKind } from './train-kinds.ts';

/** A stop at a step boundary: its least length, and the time before which the train may not go on. */
interface Halt {
  readonly step: number;
  readonly waitS: number;
  readonly notBeforeS: number;
}

/** One simulated run, its truth made by physics and a timetable. */
export interface SimulatedRun {
  readonly kind: TrainKind;
  readonly train: Train;
  /** The line as the train met it: with temporary restrictions and slower trains ahead, limits kept until its tail was clear. */
  readonly line: StepLine;
  /** Speed at each step boundary, m/s; 0 where it stood. */
  readonly speed: Float64Array;
  /** Arrival and departure at each step boundary, seconds. */
  readonly arrival: Float64Array;
  readonly departure: Float64Array;
}

/**
 * Simulates a run: a line and a train are drawn, a timetable is made from the undisturbed run, and then the train meets temporary speed restrictions, slower trains ahead,
 * trains the other way, signals at danger and the odd long stop, and at its booked stops does not leave before its time.
 */
export function simulateRun(kind: TrainKind, seed: number, index: number): SimulatedRun {
  const random = createRandom(seed, index);
  const bounds = TRAIN_KINDS[kind];
  const lineClass = random.oneOf(bounds.lines);
  const planned = drawLine(lineClass, random.between(...bounds.runKm), random);
  const train = drawTrain(bounds.train, random);
  const steps = planned.limit.length;
  const booked = timetable(behindTail(planned, train.lengthKm), train, bounds, random);
  const line = behindTail(disturbed(planned, train, bounds, random), train.lengthKm);
  const single = random.chance(LINES[lineClass].singleTrack);
  const halts = [...booked, ...holdUps(steps, bounds, single, random)].sort((a, b) => a.step - b.step);
  return { kind, train, line, ...run(line, train, halts) };
}

/** Booked stops, with departures by the undisturbed running time and the recovery time in it. */
function timetable(line: StepLine, train: Train, bounds: KindBounds, random: Random): readonly Halt[] {
  if (bounds.stopKm === null) return [];
  const halts: Halt[] = [];
  const allowance = 1 + random.between(...bounds.allowance);
  // Nobody draws a timetable with one stop 3 km away and the next at 12: a train has its own spacing, and stations lie about it.
  const spacing = random.between(...bounds.stopKm);
  const [median, factor] = bounds.dwellS;
  let from = 0;
  let clockS = 0;
  for (;;) {
    const step = from + Math.max(10, Math.round((spacing * random.between(0.5, 1.5)) / STEP_KM));
    if (step > line.limit.length - 20) return halts;
    clockS += allowance * seconds(runSteps(line, train, from, step));
    const dwellS = Math.max(20, median * factor ** random.normal(0, 1));
    clockS += dwellS;
    // The booked dwell may be shortened, to two thirds, when the train is late.
    halts.push({ step, waitS: (dwellS * 2) / 3, notBeforeS: clockS });
    from = step;
  }
}

function seconds(speed: Float64Array): number {
  let sum = 0;
  for (let i = 0; i + 1 < speed.length; i++) sum += stepSeconds(speed, i, STEP_KM);
  return sum;
}

/** Mean distance between temporary restrictions, their lengths, and what they leave of the line speed. */
const RESTRICTION_KM = 120;
const RESTRICTION_LENGTH_KM = [0.4, 3] as const;
const RESTRICTION_FACTOR = [0.25, 0.6] as const;
/** Slowest limit that is posted. */
const LEAST_MS = 15 / 3.6;
/** How long a train runs behind a slower one, and how fast that is, against its own most. */
const FOLLOWING_LENGTH_KM = [8, 40] as const;
const FOLLOWING_FACTOR = [0.5, 0.85] as const;
/** Drivers keep below the limit by so much. */
const DRIVER = [0.92, 1] as const;

/** The line on the day: each driver's own margin, temporary restrictions, slower trains ahead. */
function disturbed(line: StepLine, train: Train, bounds: KindBounds, random: Random): StepLine {
  const margin = random.between(...DRIVER);
  const limit = line.limit.map((speed) => speed * margin);
  for (const at of along(limit.length, RESTRICTION_KM, random)) {
    const speed = Math.max(LEAST_MS, limit[at]! * random.between(...RESTRICTION_FACTOR));
    restrict(limit, at, at + Math.round(random.between(...RESTRICTION_LENGTH_KM) / STEP_KM), speed);
  }
  for (const at of along(limit.length, bounds.followingKm, random)) {
    const speed = Math.max(LEAST_MS, Math.min(train.maxSpeed, limit[at]!) * random.between(...FOLLOWING_FACTOR));
    restrict(limit, at, at + Math.round(random.between(...FOLLOWING_LENGTH_KM) / STEP_KM), speed);
  }
  return { ...line, limit };
}

/** Loops, signals, and what nobody planned. */
function holdUps(steps: number, bounds: KindBounds, single: boolean, random: Random): readonly Halt[] {
  const waits = (meanKm: number, leastS: number, meanS: number): readonly Halt[] =>
    along(steps, meanKm, random).map((step) => ({ step, waitS: leastS + random.exponential(meanS), notBeforeS: 0 }));
  const { crossingKm, crossingS, overtakenKm, overtakenS, signalKm, signalS, oddKm, oddS } = bounds;
  return [
    ...(single ? waits(crossingKm, 60, crossingS) : []),
    ...(!single && overtakenKm !== null ? waits(overtakenKm, 120, overtakenS) : []),
    ...waits(signalKm, 20, signalS),
    ...waits(oddKm, ...oddS),
  ];
}

/** Steps at exponential distances, away from the ends. */
function along(steps: number, meanKm: number, random: Random): readonly number[] {
  const at: number[] = [];
  for (;;) {
    const next = (at.at(-1) ?? 0) + APART + Math.round(random.exponential(meanKm) / STEP_KM);
    if (next >= steps - APART) return at;
    at.push(next);
  }
}

/** Steps. Two reasons to stop at places that are nearer than this are one stop. */
const APART = 5;

function run(
  line: StepLine,
  train: Train,
  halts: readonly Halt[],
): Pick<SimulatedRun, 'speed' | 'arrival' | 'departure'> {
  const steps = line.limit.length;
  const speed = new Float64Array(steps + 1);
  const arrival = new Float64Array(steps + 1);
  const departure = new Float64Array(steps + 1);
  let from = 0;
  for (const halt of [...halts, { step: steps, waitS: 0, notBeforeS: 0 }]) {
    if (halt.step >= from + APART) {
      const leg = runSteps(line, train, from, halt.step);
      speed.set(leg, from);
      for (let i = from; i < halt.step; i++) {
        arrival[i + 1] = departure[i]! + stepSeconds(leg, i - from, STEP_KM);
        departure[i + 1] = arrival[i + 1]!;
      }
      from = halt.step;
    }
    departure[from] = Math.max(departure[from]! + halt.waitS, halt.notBeforeS);
  }
  return { speed, arrival, departure };
}

/** Seconds between fixes of a logger. */
const LOGGED_S = [60, 120, 300] as const;

/** The log that a logger on the train would have kept: a fix at both ends, and one every so often. */
export function logOf(simulated: SimulatedRun, id: string, random: Random): TrainLog {
  const { arrival, departure } = simulated;
  const last = arrival.length - 1;
  const everyS = random.oneOf(LOGGED_S);
  const fixes: LogFix[] = [];
  const push = (t: number, km: number): void => void fixes.push({ t, tLo: t, tHi: t, km });
  let i = 0;
  for (let t = 0; t < arrival[last]!; t += everyS) {
    while (arrival[i + 1]! <= t) i++;
    const beyond = Math.max(0, t - departure[i]!) / (arrival[i + 1]! - departure[i]!);
    push(t, (i + beyond) * STEP_KM);
  }
  push(arrival[last]!, last * STEP_KM);
  // Anywhere will do: along the meridian of Greenwich, from the equator to the north.
  return {
    id,
    origin: 0,
    fixes,
    path: [
      [0, 0],
      [0, (last * STEP_KM) / KM_PER_DEGREE],
    ],
  };
}

const KM_PER_DEGREE = 111.195;
