import type { BitFactor } from './chain-model.ts';
import type { Band } from './front.ts';

/*
 * Lanes are numbered by their bits: lane `l` has bit `p` where `l >> p & 1`. Each function has its transpose beside it: the backward pass runs
 * them in reverse.
 */

const lanesOf = ({ bits }: { readonly bits: number }): number => 2 ** bits;

export const hasBit = (lane: number, position: number): boolean => ((lane >> position) & 1) === 1;

/** Lane number without the bit at `position`. */
export const without = (lane: number, position: number): number =>
  ((lane >> (position + 1)) << position) | (lane & ((1 << position) - 1));

/** Weighs times from `fromBin` on in lanes that have the bit. Its own transpose. */
export function weighBit(band: Band, { bit, fromBin, factor }: BitFactor): void {
  const width = band.hi - band.lo;
  const classes = band.rows / lanesOf(band);
  for (let row = 0; row < band.rows; row++) {
    if (!hasBit(Math.floor(row / classes), bit)) continue;
    for (let x = Math.max(0, fromBin - band.lo); x < width; x++) band.table[row * width + x]! *= factor;
  }
}

/** Forgets a bit: lanes that differ in it alone are added up. */
export function mergeBit(band: Band, position: number): Band {
  const size = (band.rows / lanesOf(band)) * (band.hi - band.lo);
  const table = new Float64Array((size * lanesOf(band)) / 2);
  for (let lane = 0; lane < lanesOf(band); lane++) {
    const target = without(lane, position) * size;
    for (let i = 0; i < size; i++) table[target + i]! += band.table[lane * size + i]!;
  }
  return { ...band, bits: band.bits - 1, rows: band.rows / 2, table };
}

/** Transpose of `mergeBit`: both lanes are worth what the merged one is. */
export function unmergeBit(band: Band, position: number): Band {
  const lanes = lanesOf(band) * 2;
  const size = (band.rows / lanesOf(band)) * (band.hi - band.lo);
  const table = new Float64Array(lanes * size);
  for (let lane = 0; lane < lanes; lane++) {
    const source = without(lane, position);
    table.set(band.table.subarray(source * size, (source + 1) * size), lane * size);
  }
  return { ...band, bits: band.bits + 1, rows: band.rows * 2, table };
}

/** A new highest bit, set where the time lies before `bin`. */
export function splitBit(band: Band, bin: number): Band {
  const width = band.hi - band.lo;
  const edge = Math.min(width, Math.max(0, bin - band.lo));
  const half = band.rows * width;
  const table = new Float64Array(half * 2);
  for (let row = 0; row < band.rows; row++) {
    const at = row * width;
    table.set(band.table.subarray(at + edge, at + width), at + edge);
    table.set(band.table.subarray(at, at + edge), half + at);
  }
  return { ...band, bits: band.bits + 1, rows: band.rows * 2, table };
}

/** Transpose of `splitBit`: a state is worth what its lane is worth. */
export function unsplitBit(band: Band, bin: number): Band {
  const width = band.hi - band.lo;
  const edge = Math.min(width, Math.max(0, bin - band.lo));
  const rows = band.rows / 2;
  const half = rows * width;
  const table = band.table.slice(0, half);
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    table.set(band.table.subarray(half + at, half + at + edge), at);
  }
  return { ...band, bits: band.bits - 1, rows, table };
}
