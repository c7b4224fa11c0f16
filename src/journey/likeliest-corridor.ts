import type { ChainBoundary, ChainModel } from './chain-model.ts';
import { type Corridor, MARGIN_S } from './corridor.ts';
import { leastShift } from './shift-range.ts';
import type { StopGains } from './stop-gains.ts';
import { stopGroups } from './stop-groups.ts';
import type { TimeAxis } from './time-axis.ts';

/**
 * How much is at stake, in nats: by how much the reports on the way can tell one journey from another. The passes in linear space lose what falls behind by some
 * 460 on the way, though it may come up later.
 */
export function stakeOf({ boundaries }: ChainModel): number {
  let stake = 0;
  for (const { arrival, departure } of boundaries) {
    for (const factor of [arrival, departure]) if (factor !== null) stake += spread(factor.log);
  }
  return stake;
}

function spread(log: Float64Array): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let b = 0; b < log.length; b++) {
    least = Math.min(least, log[b]!);
    most = Math.max(most, log[b]!);
  }
  return most - least;
}

/** A time whose likeliest journey is less likely than the best by more than this, in nats, does not matter. There are far fewer journeys to one time than that. */
const BEHIND = 50;

/**
 * The times that can matter, from the likeliest journey through each (Viterbi 1967) instead of the sum of all: in logarithms, so that no number of reports is
 * too many, and without exponentials. What places passed twice remember is left out: then a few reports exclude less.
 * @param km of the boundaries but the exit
 */
export function likeliestCorridor(model: ChainModel, km: Float64Array, axis: TimeAxis): Corridor {
  const reached = bestForward(model);
  const earliest = new Float64Array(km.length);
  const latest = new Float64Array(km.length);
  const exit = model.boundaries.length - 1;
  bestBackward(model, (at, worth) => {
    const come = reached[at]!;
    let best = Number.NEGATIVE_INFINITY;
    for (let b = 0; b <= model.bins; b++) best = Math.max(best, come[b]! + worth[b]!);
    const matters = (b: number) => come[b]! + worth[b]! >= best - BEHIND;
    let first = 0;
    while (!matters(first)) first++;
    let last = model.bins;
    while (!matters(last)) last--;
    if (at < exit) earliest[at] = first;
    // Who comes to the next boundary then has left this one sooner by the run.
    if (at > 0) latest[at - 1] = last === model.bins ? last : last - leastShift(model.boundaries[at - 1]!.shift);
  });
  return inSeconds(km, earliest, latest, axis);
}

/** From bins, both made never to fall along the line. */
function inSeconds(km: Float64Array, earliest: Float64Array, latest: Float64Array, axis: TimeAxis): Corridor {
  for (let i = km.length - 2; i >= 0; i--) earliest[i] = Math.min(earliest[i]!, earliest[i + 1]!);
  for (let i = 1; i < km.length; i++) latest[i] = Math.max(latest[i]!, latest[i - 1]!);
  const { start, binS, bins } = axis;
  return {
    km,
    earliest: earliest.map((bin) => start + bin * binS - MARGIN_S),
    latest: latest.map((bin) => (bin >= bins ? Number.POSITIVE_INFINITY : start + (bin + 1) * binS + MARGIN_S)),
  };
}

/** By boundary and bin, the log weight of the likeliest journey up to the arrival there, the report there included. */
function bestForward(model: ChainModel): readonly Float32Array[] {
  const { boundaries, bins, classes } = model;
  let come = Array.from({ length: classes }, (_, k) => new Float64Array(bins + 1).fill(Math.log(model.share[k]!)));
  const leave = come.map(() => new Float64Array(bins + 1));
  const best = new Float64Array(bins + 1);
  return boundaries.map((boundary, at) => {
    weigh(come, boundary.arrival);
    const reached = new Float32Array(bins + 1);
    for (let b = 0; b <= bins; b++) reached[b] = bestOf(come, b);
    if (at === boundaries.length - 1) return reached;
    for (const { from, to, stop } of stopGroups(model, boundary)) {
      for (let k = from; k < to; k++) standLikeliest(come[k]!, leave[k]!, stop, bins);
    }
    weigh(leave, boundary.departure);
    for (let b = 0; b <= bins; b++) best[b] = bestOf(leave, b);
    const keep = Math.log(1 - boundary.change);
    come = leave.map((left, k) => {
      const next = new Float64Array(bins + 1).fill(Number.NEGATIVE_INFINITY);
      const draw = Math.log(boundary.change * boundary.share[k]!);
      const shift = boundary.shift[k]!;
      for (let b = 0; b <= bins; b++) {
        const to = Math.min(bins, b + shift);
        next[to] = Math.max(next[to]!, keep + left[b]!, draw + best[b]!);
      }
      return next;
    });
    return reached;
  });
}

/** Tells, from the exit to the first boundary, the log weight of the likeliest that can follow an arrival in each bin. Valid during the call only. */
function bestBackward(model: ChainModel, tell: (boundary: number, worth: Float64Array) => void): void {
  const { boundaries, bins, classes } = model;
  const exit = boundaries.length - 1;
  const worth = Array.from({ length: classes }, () => new Float64Array(bins + 1));
  const leave = worth.map(() => new Float64Array(bins + 1));
  const best = new Float64Array(bins + 1);
  tell(exit, best);
  for (let at = exit - 1; at >= 0; at--) {
    const boundary = boundaries[at]!;
    weigh(worth, boundaries[at + 1]!.arrival);
    best.fill(Number.NEGATIVE_INFINITY);
    for (let k = 0; k < classes; k++) {
      const draw = Math.log(boundary.change * boundary.share[k]!);
      for (let b = 0; b <= bins; b++) {
        const ahead = worth[k]![Math.min(bins, b + boundary.shift[k]!)]!;
        leave[k]![b] = ahead;
        best[b] = Math.max(best[b]!, draw + ahead);
      }
    }
    const keep = Math.log(1 - boundary.change);
    for (const left of leave) for (let b = 0; b <= bins; b++) left[b] = Math.max(keep + left[b]!, best[b]!);
    weigh(leave, boundary.departure);
    for (const { from, to, stop } of stopGroups(model, boundary)) {
      for (let k = from; k < to; k++) unstandLikeliest(leave[k]!, worth[k]!, stop, bins);
    }
    for (let b = 0; b <= bins; b++) best[b] = bestOf(worth, b);
    tell(at, best);
  }
}

function weigh(rows: readonly Float64Array[], factor: ChainBoundary['arrival']): void {
  if (factor === null) return;
  for (const row of rows) for (let b = 0; b < row.length; b++) row[b]! += factor.log[b]!;
}

function bestOf(rows: readonly Float64Array[], b: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < rows.length; k++) best = Math.max(best, rows[k]![b]!);
  return best;
}

/** Departures after the likeliest stop, to each bin; the last is open and takes what still stands. */
function standLikeliest(come: Float64Array, leave: Float64Array, stop: StopGains, bins: number): void {
  const { minBins } = stop;
  const [pass, chance] = [Math.log(stop.pass), Math.log(stop.chance)];
  const [s1, s2, s3] = [Math.log(stop.s1), Math.log(stop.s2), Math.log(stop.s3)];
  const [g1, g2, g3] = [Math.log(stop.g1), Math.log(stop.g2), Math.log(stop.g3)];
  let [y1, y2, y3] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let b = 0; b < bins; b++) {
    const stood = b < minBins ? Number.NEGATIVE_INFINITY : come[b - minBins]!;
    y1 = Math.max(y1 + s1, stood);
    y2 = Math.max(y2 + s2, stood);
    y3 = Math.max(y3 + s3, stood);
    leave[b] = Math.max(pass + come[b]!, g1 + y1, g2 + y2, g3 + y3);
  }
  let late = Math.max(y1, y2, y3);
  for (let b = Math.max(0, bins - minBins); b < bins; b++) late = Math.max(late, come[b]!);
  leave[bins] = Math.max(come[bins]!, chance + late);
}

/** What arrivals are worth after the likeliest stop. */
function unstandLikeliest(leave: Float64Array, come: Float64Array, stop: StopGains, bins: number): void {
  const { minBins } = stop;
  const [pass, chance] = [Math.log(stop.pass), Math.log(stop.chance)];
  const [s1, s2, s3] = [Math.log(stop.s1), Math.log(stop.s2), Math.log(stop.s3)];
  const [g1, g2, g3] = [Math.log(stop.g1), Math.log(stop.g2), Math.log(stop.g3)];
  const late = chance + leave[bins]!;
  let [z1, z2, z3] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  come[bins] = leave[bins]!;
  for (let b = bins - 1; b >= 0; b--) {
    const left = b + minBins < bins ? leave[b + minBins]! : Number.NEGATIVE_INFINITY;
    z1 = Math.max(z1 + s1, left);
    z2 = Math.max(z2 + s2, left);
    z3 = Math.max(z3 + s3, left);
    come[b] = Math.max(pass + leave[b]!, g1 + z1, g2 + z2, g3 + z3, late);
  }
}
