import type { StopModel } from './chain-model.ts';
import { NEGLIGIBLE, SPECK } from './front.ts';

/** Gain of each part of the mixture: chance, share, and what a geometric length begins with. */
function gains({ chance, share, stay }: StopModel): readonly [number, number, number] {
  return [chance * share[0] * (1 - stay[0]), chance * share[1] * (1 - stay[1]), chance * share[2] * (1 - stay[2])];
}

/**
 * Columns that departures take after arrivals of `width` columns: as far as more than `NEGLIGIBLE` of the mass may still be standing.
 * @param column sum of the arrivals over their rows, `width` long
 * @param most the axis or the corridor has no more columns than these
 */
export function standingWidth(column: Float64Array, width: number, stop: StopModel, most: number): number {
  if (stop.chance === 0) return Math.min(width, most);
  const gain = gains(stop);
  let total = 0;
  for (let x = 0; x < width; x++) total += column[x]!;
  let longest = 0;
  for (let part = 0; part < 3; part++) {
    const stay = stop.stay[part]!;
    let y = 0;
    for (let x = 0; x < width; x++) y = stay * y + column[x]!;
    const standing = (gain[part]! * y * stay) / (1 - stay);
    if (standing <= total * NEGLIGIBLE) continue;
    longest = Math.max(longest, Math.ceil(Math.log((total * NEGLIGIBLE) / standing) / Math.log(stay)));
  }
  return Math.min(most, width + stop.minBins + longest);
}

/**
 * One row of arrivals to departures: a convolution with the stop, a mixture of shifted geometric lengths, one recursion a part.
 * @param from table of the arrivals; the row begins at `at`
 * @param width its columns; those from `open` on are one
 * @param into the departures, `widthOut` columns
 * @param open column of the open bin; where `widthOut` reaches it, it takes what leaves the axis
 */
export function standRow(
  from: Float32Array,
  at: number,
  width: number,
  into: Float64Array,
  widthOut: number,
  open: number,
  stop: StopModel,
): void {
  const closed = Math.min(width, open);
  const ends = Math.min(widthOut, open);
  const { minBins } = stop;
  const pass = 1 - stop.chance;
  const [s1, s2, s3] = stop.stay;
  const [g1, g2, g3] = gains(stop);
  const direct = Math.min(closed, ends);
  for (let x = 0; x < direct; x++) into[x] = pass * from[at + x]!;
  into.fill(0, direct, widthOut);
  let y1 = 0;
  let y2 = 0;
  let y3 = 0;
  if (stop.chance > 0) {
    const fed = Math.max(0, Math.min(closed, ends - minBins));
    for (let x = 0; x < fed; x++) {
      const a = from[at + x]!;
      y1 = s1 * y1 + a;
      y2 = s2 * y2 + a;
      y3 = s3 * y3 + a;
      into[x + minBins]! += g1 * y1 + g2 * y2 + g3 * y3;
    }
    for (let x = fed + minBins; x < ends; x++) {
      y1 = s1 * y1 + SPECK;
      y2 = s2 * y2 + SPECK;
      y3 = s3 * y3 + SPECK;
      into[x]! += g1 * y1 + g2 * y2 + g3 * y3;
    }
    if (widthOut > open) {
      let late = (g1 * y1 * s1) / (1 - s1) + (g2 * y2 * s2) / (1 - s2) + (g3 * y3 * s3) / (1 - s3);
      for (let x = fed; x < closed; x++) late += stop.chance * from[at + x]!;
      into[open]! += late;
    }
  }
  if (widthOut > open) for (let x = closed; x < width; x++) into[open]! += from[at + x]!;
}

/**
 * Transpose of `standRow`: what arrivals are worth, from what departures are worth.
 * @param worth of the departures, `widthOut` columns
 * @param into table of the arrivals' worth; the row begins at `at`, `width` columns
 */
export function unstandRow(
  worth: Float64Array,
  widthOut: number,
  into: Float64Array,
  at: number,
  width: number,
  open: number,
  stop: StopModel,
): void {
  const closed = Math.min(width, open);
  const ends = Math.min(widthOut, open);
  const { minBins, chance } = stop;
  const pass = 1 - chance;
  const [s1, s2, s3] = stop.stay;
  const [g1, g2, g3] = gains(stop);
  const late = widthOut > open ? worth[open]! : 0;
  for (let x = closed; x < width; x++) into[at + x] = late;
  if (chance === 0) {
    for (let x = 0; x < closed; x++) into[at + x] = x < ends ? worth[x]! : 0;
    return;
  }
  const fed = Math.max(0, Math.min(closed, ends - minBins));
  for (let x = fed; x < closed; x++) into[at + x] = (x < ends ? pass * worth[x]! : 0) + chance * late;
  let z1 = late / (1 - s1);
  let z2 = late / (1 - s2);
  let z3 = late / (1 - s3);
  for (let x = ends - 1; x >= fed + minBins; x--) {
    const w = worth[x]!;
    z1 = s1 * z1 + w;
    z2 = s2 * z2 + w;
    z3 = s3 * z3 + w;
  }
  for (let x = fed - 1; x >= 0; x--) {
    const w = worth[x + minBins]!;
    z1 = s1 * z1 + w;
    z2 = s2 * z2 + w;
    z3 = s3 * z3 + w;
    into[at + x] = pass * worth[x]! + g1 * z1 + g2 * z2 + g3 * z3;
  }
}
