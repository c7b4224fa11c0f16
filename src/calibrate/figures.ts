import type { Calibration } from './calibrate.ts';
import type { Summary } from './summarize.ts';

/** How the reconstruction does on one set of simulated runs; all figures are means over its journeys. */
export interface SetFigures {
  /** The kind of train, or `all`. */
  readonly set: string;
  readonly journeys: number;
  /** Share of the hidden fixes inside the 50, 80 and 90 % interval. */
  readonly coverage: readonly number[];
  /** Median error of the reconstruction and of a straight line between the same sightings, km. */
  readonly medianKm: number;
  readonly lineMedianKm: number;
}

/** What simulated-figures.json holds: the figures that README and player show. */
export interface CalibrationFigures {
  readonly runs: number;
  readonly seed: number;
  /** One for each kind of train, then `all`. */
  readonly sets: readonly SetFigures[];
}

/** The figures of a calibration by simulated runs, to as many digits as are shown. */
export const figuresOf = ({ sets, all, options }: Calibration): CalibrationFigures => ({
  runs: all.journeys,
  seed: options.seed,
  sets: [...sets, all].map(setFigures),
});

const setFigures = ({ name, journeys, coverage, perJourney }: Summary): SetFigures => ({
  set: name,
  journeys,
  coverage: coverage.map(({ perJourney: share }) => round(share, 2)),
  medianKm: round(perJourney.median, 1),
  lineMedianKm: round(perJourney.lineMedian, 1),
});

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
