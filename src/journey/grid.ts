import type { Span } from '../time/types.ts';
import type { Grid } from './types.ts';

/**
 * 5 km and a minute: 150 km/h is two bins a cell, and slower classes keep their speed along the line whatever they take for one. The place of a report has a boundary of its own
 * whatever the cell, and stamps come to a minute. In a prototype of the model, on logs of real and simulated trains, cells of 2 to 8 km covered alike to 0.01.
 */
export const DEFAULT_GRID: Grid = { cellKm: 5, binS: 60 };

/**
 * For questions that take a reconstruction for each report, whose answers are compared with each other: cells and bins 1.6 times those of the default grid, so that the fastest class
 * takes whole bins. 0.4 of the time on kim-2023, and half a kilometre off in the mean; `coarse.test.ts` holds more of it.
 */
export const COMPARISON_GRID: Grid = { cellKm: 8, binS: 96 };

/**
 * Coarse enough to follow a hand that drags the knowledge time: a fifth to a seventh of the time of the default grid, within 10 km of it on kim-2023. Bins of three minutes come out nearer to it than
 * bins of 120 or 144 seconds, whose edges miss the hours and half hours of most reports.
 */
export const DRAG_GRID: Grid = { cellKm: 15, binS: 180 };

/** A case of months would ask for more bins than a reader waits for. */
const MOST_BINS = 100_000;

/** The grid, coarsened in powers of two, cells and bins alike so that the speed classes stay, until the span has a bearable number of bins. */
export function affordableGrid(grid: Grid, span: Span): Grid {
  let factor = 1;
  while ((span.end - span.start) / (grid.binS * factor) > MOST_BINS) factor *= 2;
  return { cellKm: grid.cellKm * factor, binS: grid.binS * factor };
}
