import type { Random } from '../random.ts';
import type { StepLine } from './run-steps.ts';

/** Fine enough for a railcar, which needs 100 m to reach 45 km/h. */
export const STEP_KM = 0.05;

export type LineClass = 'poor' | 'secondary' | 'main' | 'upgraded';

interface LineBounds {
  /** Speed for which the line is laid out. */
  readonly baseKmh: readonly [number, number];
  /** Mean length of a stretch with one speed limit: curves and towns come closer together on old alignments. */
  readonly sectionKm: number;
  /** Standard deviation of the gradients. */
  readonly gradient: number;
  readonly singleTrack: number;
}

/**
 * From a light railway in poor repair to a main line rebuilt for fast trains. High-speed lines are left out: nobody asks where their trains are. Ruling
 * gradients of main lines are about 10 per mille, of lines in hills 25.
 */
export const LINES: Readonly<Record<LineClass, LineBounds>> = {
  poor: { baseKmh: [40, 70], sectionKm: 6, gradient: 0.006, singleTrack: 0.95 },
  secondary: { baseKmh: [60, 100], sectionKm: 8, gradient: 0.006, singleTrack: 0.7 },
  main: { baseKmh: [100, 140], sectionKm: 12, gradient: 0.004, singleTrack: 0.2 },
  upgraded: { baseKmh: [130, 180], sectionKm: 18, gradient: 0.003, singleTrack: 0 },
};

/** Share of stretches, and what curves, towns and junctions leave of the base speed there. */
const RESTRICTED: readonly (readonly [number, number])[] = [
  [0.62, 1],
  [0.2, 0.85],
  [0.12, 0.7],
  [0.06, 0.5],
];

/** Ends of the line lie in towns: so many kilometres of throat and curves, at half the speed. */
const TERMINAL_KM = [1, 5] as const;

const STEEPEST = 0.02;

/** @param lengthKm rounded to whole steps */
export function drawLine(kind: LineClass, lengthKm: number, random: Random): StepLine {
  const steps = Math.round(lengthKm / STEP_KM);
  const { baseKmh, sectionKm, gradient } = LINES[kind];
  const base = random.between(...baseKmh);
  const limit = new Float64Array(steps);
  fillSections(limit, sectionKm, random, () => toFives(base * restriction(random)) / 3.6);
  const slopes = new Float64Array(steps);
  fillSections(slopes, 4, random, () => Math.max(-STEEPEST, Math.min(STEEPEST, random.normal(0, gradient))));
  const terminal = toFives(base / 2) / 3.6;
  for (const from of [0, steps - Math.round(random.between(...TERMINAL_KM) / STEP_KM)]) {
    const to = from === 0 ? Math.round(random.between(...TERMINAL_KM) / STEP_KM) : steps;
    restrict(limit, from, to, terminal);
  }
  return { stepKm: STEP_KM, limit, gradient: slopes };
}

/** Lowers limits to at most `speed`, m/s. */
export function restrict(limit: Float64Array, from: number, to: number, speed: number): void {
  for (let i = Math.max(0, from); i < Math.min(limit.length, to); i++) limit[i] = Math.min(limit[i]!, speed);
}

/** A limit holds until the train's tail has left it. */
export function behindTail(line: StepLine, trainKm: number): StepLine {
  const tail = Math.round(trainKm / line.stepKm);
  const limit = line.limit.slice();
  for (let i = 1; i < limit.length; i++) {
    if (line.limit[i - 1]! < line.limit[i]!) restrict(limit, i, i + tail, line.limit[i - 1]!);
  }
  return { ...line, limit };
}

function fillSections(into: Float64Array, meanKm: number, random: Random, value: () => number): void {
  let at = 0;
  while (at < into.length) {
    const end = at + 1 + Math.round(random.exponential(meanKm) / STEP_KM);
    into.fill(value(), at, end);
    at = end;
  }
}

function restriction(random: Random): number {
  let left = random.between(0, 1);
  for (const [share, factor] of RESTRICTED) {
    left -= share;
    if (left < 0) return factor;
  }
  return 1;
}

/** Limits are posted in fives, km/h. */
const toFives = (kmh: number): number => Math.max(15, Math.round(kmh / 5) * 5);
