import type { TimeDistribution } from './backward.ts';
import type { TimeAxis } from './time-axis.ts';
import type { PassageTable } from './types.ts';

const TAIL = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.04];
const SPECIAL = [0.05, 0.25, 0.75, 0.95];

/**
 * The 65 levels at which passage times are kept: every two hundredths, the quartiles and the ends of the 90 % interval exactly, and eight in each
 * tail down to what the 99.9 % interval needs. Symmetric, so that level `j` and level `64 - j` add up to 1.
 */
export const LEVELS: Float64Array = levels();

function levels(): Float64Array {
  const middle = Array.from({ length: 45 }, (_, i) => (6 + 2 * i) / 100);
  const lower = [...TAIL, ...middle, ...SPECIAL].filter((p) => p < 0.5).sort((a, b) => a - b);
  return Float64Array.from([...lower, 0.5, ...lower.map((p) => 1 - p).reverse()]);
}

/** Collects posterior times, boundary by boundary in any order, as quantiles. */
export interface PassageCollector {
  readonly add: (boundary: number, arrival: TimeDistribution, departure: TimeDistribution) => void;
  /** The boundaries `from` to `to`, both included. */
  readonly table: (from: number, to: number) => PassageTable;
}

export function collectPassages(km: Float64Array, axis: TimeAxis): PassageCollector {
  const n = LEVELS.length;
  const arrival = new Float32Array(km.length * n);
  const departure = new Float32Array(km.length * n);
  return {
    add(boundary, arriving, departing) {
      quantiles(arriving, axis, arrival, boundary * n);
      quantiles(departing, axis, departure, boundary * n);
    },
    table(from, to) {
      const table = {
        km: km.slice(from, to + 1),
        levels: LEVELS.slice(),
        arrival: arrival.slice(from * n, (to + 1) * n),
        departure: departure.slice(from * n, (to + 1) * n),
      };
      keepOrder(table);
      return table;
    },
  };
}

/** Within a bin times are uniform. What lies in the open bin is put at the axis' end. */
function quantiles({ lo, mass }: TimeDistribution, axis: TimeAxis, into: Float32Array, at: number): void {
  let bin = 0;
  let below = 0;
  for (let j = 0; j < LEVELS.length; j++) {
    const level = LEVELS[j]!;
    while (bin < mass.length - 1 && below + mass[bin]! < level) below += mass[bin++]!;
    const here = mass[bin]!;
    const share = here > 0 ? Math.min(1, Math.max(0, (level - below) / here)) : 0;
    into[at + j] = axis.start + Math.min(axis.bins, lo + bin + share) * axis.binS;
  }
}

/** Rounding must not let a quantile of a later passage fall before an earlier one. */
function keepOrder({ arrival, departure }: PassageTable): void {
  const n = LEVELS.length;
  for (let i = 0; i < arrival.length; i++) {
    if (i >= n && arrival[i]! < departure[i - n]!) arrival[i] = departure[i - n]!;
    if (departure[i]! < arrival[i]!) departure[i] = arrival[i]!;
  }
}
