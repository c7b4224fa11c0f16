import type { StopModel } from './chain-model.ts';
import type { Band } from './front.ts';

/** Keeps recursions out of the denormal range, in which a processor is a hundred times slower. Far below anything that counts. */
const TINY = 1e-280;
/** What of a stop's tail lies beyond the band may be drawn in to its last bin. */
const TAIL = 1e-9;

/**
 * Arrivals to departures: each row is convolved with the stop, a mixture of shifted geometric lengths, one recursion a part.
 * What leaves the axis stays in the open bin.
 * @param band arrivals; columns from the open bin on are one
 * @param total the sum of the table
 * @returns departures in a band that starts at the same bin and is wide enough for all but 1e-9 of the mass
 */
export function stand(band: Band, stop: StopModel, bins: number, total: number): Band {
  const { lo, rows } = band;
  const widthIn = band.hi - lo;
  const closed = Math.min(band.hi, bins) - lo;
  const open = bins - lo;
  const { chance, minBins } = stop;
  const pass = 1 - chance;
  const [s1, s2, s3] = stop.stay;
  const g1 = chance * stop.share[0] * (1 - s1);
  const g2 = chance * stop.share[1] * (1 - s2);
  const g3 = chance * stop.share[2] * (1 - s3);
  const ends = recursionEnds(band, stop.stay, closed);
  const extra = tailLength(ends, [g1, g2, g3], stop.stay, total, open - closed);
  const widthOut = Math.min(open + 1, Math.max(widthIn, closed + minBins + extra));
  const table = new Float64Array(rows * widthOut);
  const last = widthOut - 1;
  for (let row = 0; row < rows; row++) {
    const from = row * widthIn;
    const to = row * widthOut;
    for (let x = 0; x < closed; x++) table[to + x] = pass * band.table[from + x]!;
    for (let x = closed; x < widthIn; x++) table[to + Math.min(x, last)]! += band.table[from + x]!;
    if (chance === 0) continue;
    let y1 = 0;
    let y2 = 0;
    let y3 = 0;
    const inside = Math.min(closed, Math.max(0, last - minBins));
    for (let x = 0; x < inside; x++) {
      const a = band.table[from + x]! + TINY;
      y1 = s1 * y1 + a;
      y2 = s2 * y2 + a;
      y3 = s3 * y3 + a;
      table[to + x + minBins]! += g1 * y1 + g2 * y2 + g3 * y3;
    }
    let beyond = 0;
    for (let x = inside; x < closed; x++) {
      const a = band.table[from + x]!;
      y1 = s1 * y1 + a;
      y2 = s2 * y2 + a;
      y3 = s3 * y3 + a;
      beyond += g1 * y1 + g2 * y2 + g3 * y3;
    }
    for (let x = Math.max(closed, inside); x + minBins < last; x++) {
      y1 = s1 * y1 + TINY;
      y2 = s2 * y2 + TINY;
      y3 = s3 * y3 + TINY;
      table[to + x + minBins]! += g1 * y1 + g2 * y2 + g3 * y3;
    }
    beyond += (g1 * y1 * s1) / (1 - s1) + (g2 * y2 * s2) / (1 - s2) + (g3 * y3 * s3) / (1 - s3);
    table[to + last]! += beyond;
  }
  return { lo, hi: lo + widthOut, bits: band.bits, rows, table };
}

type Triple = readonly [number, number, number];

/** The recursions' values at the end of the closed band, summed over rows. */
function recursionEnds({ table, rows, hi, lo }: Band, [s1, s2, s3]: Triple, closed: number): Triple {
  const width = hi - lo;
  const sum = new Float64Array(closed);
  for (let row = 0; row < rows; row++) for (let x = 0; x < closed; x++) sum[x]! += table[row * width + x]!;
  let y1 = 0;
  let y2 = 0;
  let y3 = 0;
  for (let x = 0; x < closed; x++) {
    const a = sum[x]! + TINY;
    y1 = s1 * y1 + a;
    y2 = s2 * y2 + a;
    y3 = s3 * y3 + a;
  }
  return [y1, y2, y3];
}

/** Bins after which less than `TAIL` of the mass is still standing; at most `most`. */
function tailLength(ends: Triple, gain: Triple, stay: Triple, total: number, most: number): number {
  let longest = 0;
  for (let part = 0; part < 3; part++) {
    const standing = (gain[part]! * ends[part]! * stay[part]!) / (1 - stay[part]!);
    if (standing <= total * TAIL) continue;
    longest = Math.max(longest, Math.ceil(Math.log((total * TAIL) / standing) / Math.log(stay[part]!)));
  }
  return Math.min(most, longest);
}

/**
 * Transpose of `stand`: what an arrival is worth, from what the departures are worth.
 * @param worth of departures, on the band that `stand` returned
 * @param hi end of the arrivals' band
 */
export function unstand(worth: Band, stop: StopModel, bins: number, hi: number): Band {
  const { lo, rows } = worth;
  const widthOut = worth.hi - lo;
  const widthIn = hi - lo;
  const closed = Math.min(hi, bins) - lo;
  const last = widthOut - 1;
  const { chance, minBins } = stop;
  const pass = 1 - chance;
  const [s1, s2, s3] = stop.stay;
  const g1 = chance * stop.share[0] * (1 - s1);
  const g2 = chance * stop.share[1] * (1 - s2);
  const g3 = chance * stop.share[2] * (1 - s3);
  const table = new Float64Array(rows * widthIn);
  for (let row = 0; row < rows; row++) {
    const from = row * widthOut;
    const to = row * widthIn;
    for (let x = closed; x < widthIn; x++) table[to + x] = worth.table[from + Math.min(x, last)]!;
    const end = worth.table[from + last]!;
    let z1 = end / (1 - s1);
    let z2 = end / (1 - s2);
    let z3 = end / (1 - s3);
    const turn = Math.min(closed, Math.max(0, last - minBins));
    for (let x = last - minBins - 1; x >= turn; x--) {
      const w = worth.table[from + x + minBins]!;
      z1 = s1 * z1 + w;
      z2 = s2 * z2 + w;
      z3 = s3 * z3 + w;
    }
    for (let x = closed - 1; x >= turn; x--) {
      table[to + x] =
        pass * worth.table[from + x]! + g1 * (end / (1 - s1)) + g2 * (end / (1 - s2)) + g3 * (end / (1 - s3));
    }
    for (let x = turn - 1; x >= 0; x--) {
      const w = worth.table[from + x + minBins]! + TINY;
      z1 = s1 * z1 + w;
      z2 = s2 * z2 + w;
      z3 = s3 * z3 + w;
      table[to + x] = pass * worth.table[from + x]! + g1 * z1 + g2 * z2 + g3 * z3;
    }
  }
  return { lo, hi, bits: worth.bits, rows, table };
}
