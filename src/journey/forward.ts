import type { ChainBoundary, ChainModel } from './chain-model.ts';
import { type Band, type DepartureBand, drawIn, type Front, keptBand } from './front.ts';
import { mergeBit, splitBit, weighBit } from './memory-lanes.ts';
import { runCell, sumClasses, weigh } from './run-cell.ts';
import { stand } from './stop.ts';

/**
 * The forward pass: one front a boundary, the exit included. Works in linear space and scales each table to a sum of 1 where reports have weighed it.
 * @param known fronts of a chain that is the same up to there; they are taken over
 */
export function forward(model: ChainModel, known: readonly Front[] = []): readonly Front[] {
  const fronts = known.slice(0, model.boundaries.length);
  if (fronts.length === 0) fronts.push(entry(model));
  while (fronts.length < model.boundaries.length) {
    const at = fronts.length - 1;
    const { front, departures } = advance(model, at, fronts[at]!);
    fronts[at] = { ...fronts[at]!, departures };
    fronts.push(front);
  }
  return fronts;
}

/** Log of the sum over all journeys of their weights. */
export function logEvidence(model: ChainModel, fronts: readonly Front[]): number {
  const exit = fronts[fronts.length - 1]!;
  let sum = 0;
  for (const value of exit.table) sum += value;
  return Math.log(sum) + exit.logScale + model.logConstant;
}

const NO_DEPARTURES: DepartureBand = { hi: 0, keptLo: 0, keptHi: 0 };

/** The entry: any bin of the axis, any class. */
function entry(model: ChainModel): Front {
  const { bins, classes, share } = model;
  const table = new Float64Array(classes * bins);
  for (let row = 0; row < classes; row++) table.fill(share[row]! / bins, row * bins, (row + 1) * bins);
  return arrive({ lo: 0, hi: bins, bits: 0, rows: classes, table }, model.boundaries[0]!, model, 0);
}

/** Weighs arrivals by the reports, narrows the band to what carries mass, scales. */
function arrive(band: Band, boundary: ChainBoundary, model: ChainModel, logScale: number): Front {
  let log = logScale;
  if (boundary.arrival !== null) {
    weigh(band, boundary.arrival, model.bins);
    log += boundary.arrival.logScale;
  }
  for (const factor of boundary.memory?.arrival ?? []) weighBit(band, factor);
  const column = sumClasses(band, band.rows);
  const kept = keptBand(column, band.lo, band.hi, model.bins);
  drawIn(band, kept.lo, kept.hi);
  let total = 0;
  for (const value of column) total += value;
  const width = band.hi - band.lo;
  const keptWidth = kept.hi - kept.lo;
  const table = new Float32Array(band.rows * keptWidth);
  const scale = 1 / total;
  for (let row = 0; row < band.rows; row++) {
    const from = row * width + kept.lo - band.lo;
    for (let x = 0; x < keptWidth; x++) table[row * keptWidth + x] = band.table[from + x]! * scale;
  }
  return { ...kept, bits: band.bits, table, logScale: log + Math.log(total), departures: NO_DEPARTURES };
}

/** From the arrivals at boundary `at` to those at the next. */
function advance(model: ChainModel, at: number, front: Front): { front: Front; departures: DepartureBand } {
  const boundary = model.boundaries[at]!;
  const next = model.boundaries[at + 1]!;
  let band: Band = {
    lo: front.lo,
    hi: front.hi,
    bits: front.bits,
    rows: front.table.length / (front.hi - front.lo),
    table: Float64Array.from(front.table),
  };
  for (const bit of boundary.memory?.merges ?? []) band = mergeBit(band, bit);
  for (const bin of boundary.memory?.arrivalSplits ?? []) band = splitBit(band, bin);
  band = stand(band, boundary.stop, model.bins, 1);
  let logScale = front.logScale;
  if (boundary.departure !== null) {
    weigh(band, boundary.departure, model.bins);
    logScale += boundary.departure.logScale;
  }
  for (const factor of boundary.memory?.departure ?? []) weighBit(band, factor);
  for (const bin of boundary.memory?.departureSplits ?? []) band = splitBit(band, bin);
  const { kept, keptHi, keptLo } = narrow(band, model);
  const arrived = runCell(kept, boundary, model, sumClasses(kept, model.classes));
  return { front: arrive(arrived, next, model, logScale), departures: { hi: band.hi, keptLo, keptHi } };
}

function narrow(band: Band, model: ChainModel): { kept: Band; keptLo: number; keptHi: number } {
  const { lo, hi } = keptBand(sumClasses(band, band.rows), band.lo, band.hi, model.bins);
  drawIn(band, lo, hi);
  const width = band.hi - band.lo;
  const table = new Float64Array(band.rows * (hi - lo));
  for (let row = 0; row < band.rows; row++) {
    table.set(band.table.subarray(row * width + lo - band.lo, row * width + hi - band.lo), row * (hi - lo));
  }
  return { kept: { ...band, lo, hi, table }, keptLo: lo, keptHi: hi };
}
