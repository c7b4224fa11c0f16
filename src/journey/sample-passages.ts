import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ChainModel } from './chain-model.ts';
import { type Dwells, drawDwell, leavingWeight, prepareDwells } from './draw-dwell.ts';
import { drawIndex } from './draw-index.ts';
import type { Band, Front } from './front.ts';
import { without } from './memory-lanes.ts';
import { remembered } from './remembered.ts';
import { type StopGroup, stopGroups } from './stop-groups.ts';

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
 * left: in which manner, by running through or by which part of the mixture of lengths; then the arrival, the speed class before, and the memory lanes.
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
  let scratches: readonly Scratch[] = [];
  return {
    visit(boundary, front) {
      const band = remembered(front, model.boundaries[boundary]!);
      const manners = stopGroups(model, model.boundaries[boundary]!);
      const width = band.hi - band.lo;
      if (scratches.length < manners.length || scratches[0]!.came.length < width) {
        scratches = manners.map(() => createScratch(2 * width));
      }
      for (const lane of groupBy(draws, (draw) => draw.lane & (2 ** band.bits - 1))) {
        manners.forEach((manner, m) => {
          addRows(band, (lane[0]!.lane & (2 ** band.bits - 1)) * model.classes, manner, scratches[m]!.all);
        });
        for (const group of groupBy(lane, ({ speed }) => speed)) {
          stepBack(group, model, boundary, front, band, manners, scratches);
        }
      }
    },
    drawn: () => draws.map(({ passages }) => passages),
  };
}

/** Arrays that each step fills anew, for classes that stop alike. */
interface Scratch {
  /** Arrivals of all these classes, and of those that leave in one. */
  readonly all: Float64Array;
  readonly came: Float64Array;
  readonly stands: Dwells['stands'];
}

function createScratch(width: number): Scratch {
  const row = () => new Float64Array(width);
  return { all: row(), came: row(), stands: [row(), row(), row()] };
}

/** Journeys that left alike need the same sums. */
function groupBy(draws: readonly Draw[], keyOf: (draw: Draw) => number): Iterable<readonly Draw[]> {
  const groups = new Map<number, Draw[]>();
  for (const draw of draws) {
    const key = keyOf(draw);
    const group = groups.get(key);
    if (group) group.push(draw);
    else groups.set(key, [draw]);
  }
  return groups.values();
}

/** From the departures of `group`, which are alike but for their bin, to the departures from the boundary before. */
function stepBack(
  group: readonly Draw[],
  model: ChainModel,
  boundary: number,
  front: Front,
  band: Band,
  manners: readonly StopGroup[],
  scratches: readonly Scratch[],
): void {
  const { classes, bins, boundaries } = model;
  const { stops, change, share, memory } = boundaries[boundary]!;
  const width = band.hi - band.lo;
  const { speed } = group[0]!;
  const lane = group[0]!.lane & (2 ** band.bits - 1);
  const drawn = change * share[speed]!;
  const latest = group.reduce((most, { departure }) => Math.max(most, departure), 0);
  const keptIn = ({ from, to }: StopGroup): number => (from <= speed && speed < to ? 1 - change : 0);
  const ways = manners.map((manner, m): Dwells => {
    const { all, came, stands } = scratches[m]!;
    keepOrDraw(all, drawn, band.table, (lane * classes + speed) * width, keptIn(manner), came, width);
    const dwells = { stop: stops[model.manner[manner.from]!]!, came, width, open: bins - band.lo, stands };
    prepareDwells(dwells, latest - band.lo + 1);
    return dwells;
  });
  const before = boundary > 0 ? boundaries[boundary - 1]! : null;
  for (const draw of group) {
    const left = Math.max(0, draw.departure - band.lo);
    const weights = ways.map((dwells) => leavingWeight(dwells, left));
    const m = ways.length === 1 ? 0 : drawIndex(weights, draw.random);
    const x = drawDwell(ways[m]!, left, draw.random);
    const k = drawClass(band, lane * classes, manners[m]!, x, drawn, speed, keptIn(manners[m]!), draw.random);
    draw.passages.arrival[boundary] = band.lo + x;
    draw.passages.departure[boundary] = Math.min(bins, draw.departure);
    draw.lane = drawLane(front, memory?.merges ?? [], lane, k, band.lo + x, classes, draw.random);
    draw.speed = k;
    draw.departure = band.lo + x - (before?.shift[k] ?? 0);
  }
}

/** Sum of the rows of classes that stop alike. @param first row of the lane's first class */
function addRows({ lo, hi, table }: Band, first: number, { from, to }: StopGroup, into: Float64Array): void {
  const width = hi - lo;
  into.fill(0, 0, width);
  for (let k = from; k < to; k++) {
    const at = (first + k) * width;
    for (let x = 0; x < width; x++) into[x]! += table[at + x]!;
  }
}

/** Arrivals by the weight with which they leave in one class: drawn among all, or kept. */
function keepOrDraw(
  all: Float64Array,
  drawn: number,
  table: Float64Array,
  at: number,
  keep: number,
  into: Float64Array,
  width: number,
): void {
  for (let x = 0; x < width; x++) into[x] = drawn * all[x]! + keep * table[at + x]!;
}

/** The class before, of those that stop alike, given that after column `x` the class is `speed`: drawn anew among all, or kept. */
function drawClass(
  band: Band,
  first: number,
  { from, to }: StopGroup,
  x: number,
  drawn: number,
  speed: number,
  keep: number,
  random: () => number,
): number {
  const width = band.hi - band.lo;
  const at = first * width + x;
  let all = 0;
  for (let k = from; k < to; k++) all += band.table[at + k * width]!;
  const kept = keep > 0 ? keep * band.table[at + speed * width]! : 0;
  let left = random() * (drawn * all + kept) - kept;
  let last = from;
  for (let k = from; k < to && left >= 0; k++) {
    last = k;
    left -= drawn * band.table[at + k * width]!;
    if (left < 0) return k;
  }
  return keep > 0 ? speed : last;
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
  const merged = lane & (2 ** (front.bits - merges.length) - 1);
  if (merges.length === 0) return merged;
  const width = front.hi - front.lo;
  const lanes = Array.from({ length: 2 ** front.bits }, (_, i) => i).filter(
    (i) => merges.reduce((left, position) => without(left, position), i) === merged,
  );
  const weights = lanes.map((i) => front.table[(i * classes + speed) * width + bin - front.lo]!);
  return lanes[drawIndex(weights, random)]!;
}
