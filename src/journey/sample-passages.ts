import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ChainModel } from './chain-model.ts';
import { drawDwell, prepareDwells } from './draw-dwell.ts';
import type { Band, Front } from './front.ts';
import { without } from './memory-lanes.ts';
import { remembered } from './remembered.ts';

/** How many whole journeys to draw on each route, and the seed: an integer. The first ones are the same whatever the count. */
export interface SampleRequest {
  readonly count: number;
  readonly seed: number;
}

/**
 * The bins in which one drawn journey arrives at and departs from each boundary but the exit. Departures later than the axis are in its open bin, and arrivals
 * after these run on from there.
 */
export interface SampledPassages {
  readonly arrival: Int32Array;
  readonly departure: Int32Array;
  /** Where in their bins all of these times lie, 0 to 1. */
  readonly offset: number;
}

export interface PassageSampler {
  /** To be called for every boundary but the exit, from the last to the first. */
  readonly visit: (boundary: number, front: Front) => void;
  readonly drawn: () => readonly SampledPassages[];
}

/** A journey under way backwards: what is decided of it so far. */
interface Draw {
  readonly random: () => number;
  readonly passages: SampledPassages;
  /** Row of the table at the boundary ahead, and the bin in which this one was left. */
  lane: number;
  speed: number;
  departure: number;
}

/**
 * Draws whole journeys from the posterior: forward filter, backward sample (Frühwirth-Schnatter 1994; Carter and Kohn 1994). The tables of the forward pass hold
 * what the reports up to a boundary say; the state drawn ahead is all that the rest says. So each step draws exactly: how the stop was
 * left, by running through or by which part of the mixture of lengths; then the arrival, the speed class before, and the memory lanes.
 * Every journey has a stretch of the generator of its own.
 */
export function samplePassages(model: ChainModel, exit: Front, { count, seed }: SampleRequest): PassageSampler {
  const last = model.boundaries.length - 2;
  const width = exit.hi - exit.lo;
  const states = exit.table.subarray(0, exit.rows * width);
  const stream = xoroshiro128plus(seed);
  const draws = Array.from({ length: count }, (): Draw => {
    const own = stream.clone();
    stream.jump();
    const random = () => uniformFloat64(own);
    const passages = { arrival: new Int32Array(last + 1), departure: new Int32Array(last + 1), offset: random() };
    const at = drawIndex(states, random);
    const row = Math.floor(at / width);
    const speed = row % model.classes;
    const departure = exit.lo + (at % width) - model.boundaries[last]!.shift[speed]!;
    return { random, passages, lane: Math.floor(row / model.classes), speed, departure };
  });
  return {
    visit(boundary, front) {
      const band = remembered(front, model.boundaries[boundary]!);
      for (const group of groupByRow(draws, model.classes)) stepBack(group, model, boundary, front, band);
    },
    drawn: () => draws.map(({ passages }) => passages),
  };
}

/** Journeys that left on the same row need the same sums. */
function groupByRow(draws: readonly Draw[], classes: number): Iterable<readonly Draw[]> {
  const groups = new Map<number, Draw[]>();
  for (const draw of draws) {
    const row = draw.lane * classes + draw.speed;
    const group = groups.get(row);
    if (group) group.push(draw);
    else groups.set(row, [draw]);
  }
  return groups.values();
}

/** From the departures of `group`, which are alike but for their bin, to the departures from the boundary before. */
function stepBack(group: readonly Draw[], model: ChainModel, boundary: number, front: Front, band: Band): void {
  const { classes, bins, boundaries } = model;
  const { stop, change, share } = boundaries[boundary]!;
  const width = band.hi - band.lo;
  const { speed } = group[0]!;
  const lane = group[0]!.lane & (2 ** band.bits - 1);
  const drawn = change * share[speed]!;
  const came = new Float64Array(width);
  for (let k = 0; k < classes; k++) {
    const weight = drawn + (k === speed ? 1 - change : 0);
    const at = (lane * classes + k) * width;
    for (let x = 0; x < width; x++) came[x]! += weight * band.table[at + x]!;
  }
  const dwells = prepareDwells(came, bins - band.lo, stop);
  const before = boundary > 0 ? boundaries[boundary - 1]! : null;
  for (const draw of group) {
    const x = drawDwell(dwells, Math.max(0, draw.departure - band.lo), draw.random);
    const k = drawClass(band, lane, x, classes, drawn, speed, 1 - change, draw.random);
    draw.passages.arrival[boundary] = band.lo + x;
    draw.passages.departure[boundary] = Math.min(bins, draw.departure);
    draw.lane = drawLane(front, boundaries[boundary]!.memory?.merges ?? [], lane, k, band.lo + x, classes, draw.random);
    draw.speed = k;
    draw.departure = band.lo + x - (before?.shift[k] ?? 0);
  }
}

/** The class before, given that after column `x` the class is `speed`: kept, or drawn anew. */
function drawClass(
  band: Band,
  lane: number,
  x: number,
  classes: number,
  drawn: number,
  speed: number,
  keep: number,
  random: () => number,
): number {
  const width = band.hi - band.lo;
  const weights = Array.from(
    { length: classes },
    (_, k) => (drawn + (k === speed ? keep : 0)) * band.table[(lane * classes + k) * width + x]!,
  );
  return drawIndex(weights, random);
}

/** The lane in the front, of those that were merged into `lane`; bits that began with the arrival are dropped first. */
function drawLane(
  front: Front,
  merges: readonly number[],
  lane: number,
  speed: number,
  bin: number,
  classes: number,
  random: () => number,
): number {
  const width = front.hi - front.lo;
  const merged = lane & (2 ** (front.bits - merges.length) - 1);
  const lanes = Array.from({ length: 2 ** front.bits }, (_, i) => i).filter(
    (i) => merges.reduce((left, position) => without(left, position), i) === merged,
  );
  const weights = lanes.map((i) => front.table[(i * classes + speed) * width + bin - front.lo]!);
  return lanes[drawIndex(weights, random)]!;
}

/** An index, each with the chance that its weight is of the sum. */
function drawIndex(weights: ArrayLike<number>, random: () => number): number {
  let total = 0;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    total += weights[i]!;
    if (weights[i]! > 0) last = i;
  }
  let left = random() * total;
  for (let i = 0; i < last; i++) {
    left -= weights[i]!;
    if (left < 0) return i;
  }
  return last;
}
