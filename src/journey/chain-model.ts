import type { BinRange } from './front.ts';

/**
 * A journey along one route as a hidden Markov chain, indexed by space: at each cell boundary the state is (time bin, speed class). A train
 * arrives at a boundary, may stand there, departs, may draw a new speed class, and takes the class's whole number of bins for the cell.
 * Bin `bins` is open: everything later than the axis. The last boundary is the exit: no cell, no stop, only the departure from the one before.
 */
export interface ChainModel {
  readonly bins: number;
  readonly classes: number;
  /** Of each class, which of a boundary's `stops` it makes; never falls. */
  readonly manner: Uint8Array;
  /** Prior share of each speed class at the entry. */
  readonly share: Float64Array;
  readonly boundaries: readonly ChainBoundary[];
  /** Log of the constant factors of the reports on this route. */
  readonly logConstant: number;
}

export interface ChainBoundary {
  readonly km: number;
  /** By manner of running. The same object where all stop alike. */
  readonly stops: readonly StopModel[];
  readonly arrival: Factor | null;
  readonly departure: Factor | null;
  readonly memory: MemoryOps | null;
  /** Bins that each class takes to the next boundary, the chance to draw a class before, and how it is drawn then. Empty at the exit. */
  readonly shift: Int32Array;
  readonly change: number;
  readonly share: Float64Array;
  /** Bins that can matter here: journeys outside have been found to be negligible. */
  readonly corridor: BinRange;
}

/** A stop of `minBins` and a mixture of geometric lengths beyond; three parts, some of which may have no share. */
export interface StopModel {
  readonly chance: number;
  readonly minBins: number;
  readonly share: readonly [number, number, number];
  /** Chance to stand one bin longer. */
  readonly stay: readonly [number, number, number];
}

/** What the reports make of a time at a boundary: the log of a weight for each bin, the open one included. */
export interface Factor {
  readonly log: Float64Array;
}

/**
 * A report at a place that is passed twice, with a window long enough to cover both passes, needs one bit between them: has the train left the first pass
 * before the window opened? Each bit doubles the lanes of the state from the first pass to the second.
 * Bits are named by their position among the active ones, lowest first.
 */
export interface MemoryOps {
  /** Where the bit is set, arrivals (departures) from this bin on weigh `factor`. */
  readonly arrival: readonly BitFactor[];
  readonly departure: readonly BitFactor[];
  /** Positions that are no longer needed once the arrival here is known; highest first. */
  readonly merges: readonly number[];
  /** New bits, set where the arrival (departure) lies before the bin. */
  readonly arrivalSplits: readonly number[];
  readonly departureSplits: readonly number[];
}

export interface BitFactor {
  readonly bit: number;
  readonly fromBin: number;
  readonly factor: number;
}
