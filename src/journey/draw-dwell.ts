import type { StopModel } from './chain-model.ts';
import { drawIndex } from './draw-index.ts';

/** Arrivals at a stop by column, and what stood there of each part of the mixture. */
export interface Dwells {
  readonly stop: StopModel;
  /** Weight of the arrivals, `width` columns. Columns from `open` on are one: later than the axis. */
  readonly came: Float64Array;
  readonly width: number;
  readonly open: number;
  /** By part: `stands[part][x]` is the sum over arrivals up to `x` of their weight times the chance to stand for `x` less their column, or longer. */
  readonly stands: readonly [Float64Array, Float64Array, Float64Array];
}

/** Fills `stands` up to column `until`, in parts that have a share of the stops. */
export function prepareDwells({ stop, came, width, open, stands }: Dwells, until: number): void {
  const closed = Math.min(width, open, until);
  stands.forEach((standing, part) => {
    if (stop.chance * stop.share[part]! > 0) addUp(came, stop.stay[part]!, standing, closed);
  });
}

function addUp(came: Float64Array, stay: number, into: Float64Array, closed: number): void {
  let y = 0;
  for (let x = 0; x < closed; x++) {
    y = stay * y + came[x]!;
    into[x] = y;
  }
}

/** Weight of all who leave in column `departure`. */
export function leavingWeight(dwells: Dwells, departure: number): number {
  const { stop, came, width, open } = dwells;
  if (departure >= open) return lateWeights(dwells).reduce((sum, weight) => sum + weight, 0);
  const closed = Math.min(width, open);
  const top = Math.min(departure - stop.minBins, closed - 1);
  let total = departure < closed ? (1 - stop.chance) * came[departure]! : 0;
  for (let part = 0; part < 3; part++) total += stoodOf(dwells, part, top, departure);
  return total;
}

/** Draws the column of the arrival, given that of the departure: run through, or one of the parts of the mixture, then how long it has stood. */
export function drawDwell(dwells: Dwells, departure: number, random: () => number): number {
  const { stop, came, width, open, stands } = dwells;
  if (departure >= open) return drawIndex(lateWeights(dwells), random);
  const closed = Math.min(width, open);
  const through = departure < closed ? (1 - stop.chance) * came[departure]! : 0;
  const top = Math.min(departure - stop.minBins, closed - 1);
  let total = through;
  for (let part = 0; part < 3; part++) total += stoodOf(dwells, part, top, departure);
  let left = random() * total - through;
  for (let part = 0; part < 3 && left >= 0; part++) {
    left -= stoodOf(dwells, part, top, departure);
    if (left < 0) return drawArrival(came, stands[part]!, stop.stay[part]!, top, random);
  }
  return Math.min(departure, closed - 1);
}

/** Weight of those who leave after having stood for a length of one part. */
function stoodOf({ stop, stands }: Dwells, part: number, top: number, departure: number): number {
  const leaving = stop.chance * stop.share[part]!;
  if (top < 0 || leaving === 0) return 0;
  const stay = stop.stay[part]!;
  return leaving * (1 - stay) * stands[part]![top]! * stay ** (departure - stop.minBins - top);
}

/** Of those who still stand in column `top`, by the part that stays with chance `stay`, the column in which one has come. */
function drawArrival(
  came: Float64Array,
  standing: Float64Array,
  stay: number,
  top: number,
  random: () => number,
): number {
  let left = random() * standing[top]!;
  for (let x = top; x > 0; x--) {
    if (left < came[x]!) return x;
    left = (left - came[x]!) / stay;
  }
  return 0;
}

/** Weight, by column, of the arrivals that leave later than the axis: whoever arrives that late leaves that late, others have stood beyond its end. */
function lateWeights({ stop, came, width, open }: Dwells): Float64Array {
  const weights = came.slice(0, width);
  for (let x = 0; x < Math.min(width, open); x++) {
    const least = Math.max(0, open - stop.minBins - x);
    weights[x]! *= stop.chance * stop.share.reduce((sum, share, part) => sum + share * stop.stay[part]! ** least, 0);
  }
  return weights;
}
