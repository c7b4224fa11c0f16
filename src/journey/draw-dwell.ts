import type { StopModel } from './chain-model.ts';

/** Arrivals at a stop by column, and what stood there of each part of the mixture. */
export interface Dwells {
  readonly stop: StopModel;
  /** Weight of the arrivals. Columns from `open` on are one: later than the axis. */
  readonly came: Float64Array;
  readonly open: number;
  /** By part: `stands[part][x]` is the sum over arrivals up to `x` of their weight times the chance to stand for `x` less their column, or longer. */
  readonly stands: readonly Float64Array[];
}

export function prepareDwells(came: Float64Array, open: number, stop: StopModel): Dwells {
  const closed = Math.min(came.length, open);
  const stands = stop.stay.map((stay) => {
    const standing = new Float64Array(closed);
    let y = 0;
    for (let x = 0; x < closed; x++) {
      y = stay * y + came[x]!;
      standing[x] = y;
    }
    return standing;
  });
  return { stop, came, open, stands };
}

/** Draws the column of the arrival, given that of the departure. */
export function drawDwell(dwells: Dwells, departure: number, random: () => number): number {
  const { stop, came, open, stands } = dwells;
  if (departure >= open) return drawLateDwell(dwells, random);
  const closed = Math.min(came.length, open);
  const through = departure < closed ? (1 - stop.chance) * came[departure]! : 0;
  const top = Math.min(departure - stop.minBins, closed - 1);
  const stood = stands.map((standing, part) => {
    const stay = stop.stay[part]!;
    const longer = stay ** (departure - stop.minBins - top);
    return top < 0 ? 0 : stop.chance * stop.share[part]! * (1 - stay) * standing[top]! * longer;
  });
  let left = random() * stood.reduce((sum, weight) => sum + weight, through);
  left -= through;
  if (left < 0) return departure;
  const part = stood.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  if (part < 0) return Math.max(0, Math.min(departure, closed - 1));
  const stay = stop.stay[part]!;
  let standing = random() * stands[part]![top]!;
  for (let x = top; x > 0; x--) {
    if (standing < came[x]!) return x;
    standing = (standing - came[x]!) / stay;
  }
  return 0;
}

/** The same for a departure later than the axis: whoever arrives that late leaves that late, others have stood beyond its end. */
function drawLateDwell({ stop, came, open }: Dwells, random: () => number): number {
  const weights = came.map((weight, x) => {
    if (x >= open) return weight;
    const least = Math.max(0, open - stop.minBins - x);
    return weight * stop.chance * stop.share.reduce((sum, share, part) => sum + share * stop.stay[part]! ** least, 0);
  });
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (let x = 0; x < weights.length - 1; x++) {
    left -= weights[x]!;
    if (left < 0) return x;
  }
  return weights.length - 1;
}
