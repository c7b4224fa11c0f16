import { SPECK } from './front.ts';
import type { StopGains } from './stop-gains.ts';

/** All arrivals, and what stands of each part of the stop at their end, before its least length. */
export interface StandingAt {
  readonly total: number;
  readonly y1: number;
  readonly y2: number;
  readonly y3: number;
}

/** Longest row. The axis is shorter, see `affordableGrid`; the rest is room for a stop's least length and the run over a cell. */
const CAPACITY = 2 ** 17;

/** Rows that all began at the same place within a page of memory would be taken for one another by the processor. */
function createRow(index: number): Float64Array {
  const lead = index * 56;
  return new Float64Array(CAPACITY + lead).subarray(lead);
}

/*
 * The innermost loops of both passes, over one row of times, and the rows they work on. In a recursion each value waits for the one before, two nanoseconds;
 * whatever else a step does in that time costs nothing, so each loop does all it can. The rows are constants and the loops lie beside them,
 * because then the compiler knows their addresses: with rows as parameters it looks them up at every step, and all loops take twice as long (measured in
 * Node 20). They lie in a function that is called once, because bundlers make variables of a module's constants. Nothing is remembered between calls: whoever calls a loop has filled what it reads.
 */
function createRowLoops() {
  const speck = SPECK;
  /** Arrivals, or what they are worth. */
  const COME = createRow(0);
  /** Departures, or what they are worth. */
  const LEAVE = createRow(1);
  /** Factor of each departure: the reports' weight, the chance to keep a class, the scale. */
  const WEIGHT = createRow(2);
  /** Departures of all classes together, or their mean worth. */
  const DRAW = createRow(3);
  /** What arrivals of one class at the next boundary are worth, at the columns of the departures that lead there. */
  const AHEAD = createRow(4);
  /** Weight of the arrivals in the forward pass. */
  const FRONT = createRow(5);
  /** Posterior of the arrivals, and of the departures from the boundary before. */
  const ARRIVALS = createRow(6);
  const DEPARTURES = createRow(7);

  /** A row longer than that would be cut off in silence. */
  function demandRoom(columns: number): void {
    if (columns > CAPACITY) throw new RangeError(`A row of ${columns} bins is longer than ${CAPACITY}.`);
  }

  /** Puts a row of arrivals into `COME`, later by the stop's least length; specks before it, and after it up to `ends`. */
  function putArrivals(row: Float64Array, { minBins }: StopGains, ends: number): void {
    COME.fill(speck, 0, minBins);
    COME.set(row, minBins);
    COME.fill(speck, minBins + row.length, minBins + ends);
  }

  /**
   * Arrivals in `COME` to departures in `LEAVE`: stand (a convolution with a mixture of shifted geometric lengths, one recursion a part), then keep the class,
   * by `WEIGHT`, or be one of the share `drawn` of `DRAW` that draws this one.
   * @param first the first column to be written
   * @param ends the column after the last, at most that of the open bin
   * @returns what still stands at `ends` of the arrivals up to `ends - minBins`
   */
  function stand(stop: StopGains, first: number, ends: number, drawn: number): number {
    const { pass, minBins, s1, s2, s3, g1, g2, g3 } = stop;
    let y1 = 0;
    let y2 = 0;
    let y3 = 0;
    for (let x = 0; x < first; x++) {
      const come = COME[x]!;
      y1 = s1 * y1 + come;
      y2 = s2 * y2 + come;
      y3 = s3 * y3 + come;
    }
    for (let x = first; x < ends; x++) {
      const come = COME[x]!;
      y1 = s1 * y1 + come;
      y2 = s2 * y2 + come;
      y3 = s3 * y3 + come;
      const leave = pass * COME[x + minBins]! + (g1 * y1 + g2 * y2 + g3 * y3);
      LEAVE[x] = WEIGHT[x]! * leave + drawn * DRAW[x]! + speck;
    }
    return (g1 * y1 * s1) / (1 - s1) + (g2 * y2 * s2) / (1 - s2) + (g3 * y3 * s3) / (1 - s3);
  }

  /** The stop alone. Parameter and result as in `stand`. */
  function standAlone(stop: StopGains, ends: number): number {
    const { pass, minBins, s1, s2, s3, g1, g2, g3 } = stop;
    let y1 = 0;
    let y2 = 0;
    let y3 = 0;
    for (let x = 0; x < ends; x++) {
      const come = COME[x]!;
      y1 = s1 * y1 + come;
      y2 = s2 * y2 + come;
      y3 = s3 * y3 + come;
      LEAVE[x] = pass * COME[x + minBins]! + (g1 * y1 + g2 * y2 + g3 * y3);
    }
    return (g1 * y1 * s1) / (1 - s1) + (g2 * y2 * s2) / (1 - s2) + (g3 * y3 * s3) / (1 - s3);
  }

  /**
   * Transpose of `standAlone`: what departures are worth, in `LEAVE`, to what arrivals are worth, in `COME`; and, in the time that the recursions leave, the
   * posterior: their weight in `FRONT` times their worth is added to `ARRIVALS`, and `back` columns on to `DEPARTURES`.
   * @param closed columns of the arrivals that are not in the open bin
   * @param ends columns of the departures that are not; after these `LEAVE` holds `late` up to `closed + minBins`
   * @param late what departures later than `ends` are worth
   */
  function unstand(stop: StopGains, closed: number, ends: number, late: number, back: number): void {
    const { pass, minBins, s1, s2, s3, g1, g2, g3 } = stop;
    let z1 = late / (1 - s1);
    let z2 = late / (1 - s2);
    let z3 = late / (1 - s3);
    for (let x = ends - 1; x >= closed + minBins; x--) {
      const leave = LEAVE[x]!;
      z1 = s1 * z1 + leave;
      z2 = s2 * z2 + leave;
      z3 = s3 * z3 + leave;
    }
    for (let x = closed - 1; x >= 0; x--) {
      const leave = LEAVE[x + minBins]!;
      z1 = s1 * z1 + leave;
      z2 = s2 * z2 + leave;
      z3 = s3 * z3 + leave;
      const come = pass * LEAVE[x]! + (g1 * z1 + g2 * z2 + g3 * z3);
      COME[x] = come;
      const posterior = FRONT[x]! * come;
      ARRIVALS[x]! += posterior;
      DEPARTURES[back + x]! += posterior;
    }
  }

  /** What departures are worth that keep their class, or draw one of any. */
  function keepOrDraw(keep: number, from: number, to: number): void {
    for (let x = from; x < to; x++) LEAVE[x] = WEIGHT[x]! * (DRAW[x]! + keep * AHEAD[x]!);
  }

  /** Adds the share `drawn` of what one class is worth to the mean worth. */
  function addDrawn(drawn: number, from: number, to: number): void {
    for (let x = from; x < to; x++) DRAW[x]! += drawn * AHEAD[x]!;
  }

  /** Adds a row to the sum in `DRAW`. */
  function addRow(row: Float64Array): void {
    const { length } = row;
    COME.set(row);
    for (let x = 0; x < length; x++) DRAW[x]! += COME[x]!;
  }

  /** @param width of the arrivals in `DRAW` */
  function standingAt({ s1, s2, s3 }: StopGains, width: number): StandingAt {
    let total = 0;
    let y1 = 0;
    let y2 = 0;
    let y3 = 0;
    for (let x = 0; x < width; x++) {
      const come = DRAW[x]!;
      total += come;
      y1 = s1 * y1 + come;
      y2 = s2 * y2 + come;
      y3 = s3 * y3 + come;
    }
    return { total, y1, y2, y3 };
  }

  /** Of the arrivals in `COME`, those that stop and at `ends` have not yet stood for its least length. */
  function notYetStanding({ minBins, chance }: StopGains, closed: number, ends: number): number {
    let sum = 0;
    for (let x = Math.max(0, ends - minBins); x < closed; x++) sum += COME[minBins + x]!;
    return chance * sum;
  }

  return {
    COME,
    LEAVE,
    WEIGHT,
    DRAW,
    AHEAD,
    FRONT,
    ARRIVALS,
    DEPARTURES,
    demandRoom,
    putArrivals,
    stand,
    standAlone,
    unstand,
    keepOrDraw,
    addDrawn,
    addRow,
    standingAt,
    notYetStanding,
  };
}

export const rowLoops = createRowLoops();
