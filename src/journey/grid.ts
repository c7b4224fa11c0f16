import type { Span } from '../time/types.ts';
import type { Grid } from './types.ts';

/**
 * 2 km and half a minute: 120 km/h is two bins a cell, 60 km/h four, 15 km/h sixteen. Sightings come to a minute and to a station; finer
 * cells and bins move the quantiles by less than a cell and cost four times as much for each halving.
 */
export const DEFAULT_GRID: Grid = { cellKm: 2, binS: 30 };

/** A case of months would ask for more bins than a reader waits for. */
const MOST_BINS = 100_000;

/** The grid, coarsened in powers of two, cells and bins alike so that the speed classes stay, until the span has a bearable number of bins. */
export function affordableGrid(grid: Grid, span: Span): Grid {
  let factor = 1;
  while ((span.end - span.start) / (grid.binS * factor) > MOST_BINS) factor *= 2;
  return { cellKm: grid.cellKm * factor, binS: grid.binS * factor };
}
