import { GENERIC_PRIOR, type JourneyPrior } from '../../src/journey/prior.ts';
import { type ReconstructInput, reconstruct } from '../../src/journey/reconstruct.ts';
import { createRoundTrip } from './create-round-trip.ts';

/** How long a reconstruction takes where there is once, twice, four and eight times as much of one thing. */
export interface Growth {
  readonly of: 'cells' | 'bins' | 'reports';
  /** Milliseconds, the least of five calls, by factor. */
  readonly ms: readonly number[];
  /** Over the time at factor 1. */
  readonly ratio: readonly number[];
}

export const FACTORS = [1, 2, 4, 8] as const;
const CALLS = 5;

/** Whole bins a cell on every grid below. */
const PLAIN: JourneyPrior = {
  ...GENERIC_PRIOR,
  speeds: [120, 60, 40, 30, 20, 15].map((kmh) => ({ kmh, share: 1 / 6, manner: 'steady' })),
};

/** Longer journeys have more cells, and sightings at the same distance; finer time has more bins; more sightings lie closer on the same line. */
const CASES: Readonly<Record<Growth['of'], (factor: number) => ReconstructInput>> = {
  cells: (factor) => createRoundTrip({ lengthKm: 600 * factor, sightings: 8 * factor, stays: [], blurH: 0.5 }),
  bins: (factor) => ({
    ...createRoundTrip({ lengthKm: 2400, sightings: 30, stays: [], blurH: 0.5 }),
    grid: { cellKm: 16, binS: 240 / factor },
    prior: PLAIN,
  }),
  reports: (factor) => createRoundTrip({ lengthKm: 1200, sightings: 50 * factor, stays: [], blurH: 2 }),
};

export const measureGrowth = (): readonly Growth[] =>
  (['cells', 'bins', 'reports'] as const).map((of) => {
    const ms = FACTORS.map((factor) => least(CASES[of](factor)));
    return { of, ms, ratio: ms.map((each) => each / ms[0]!) };
  });

const least = (input: ReconstructInput): number =>
  Math.min(
    ...Array.from({ length: CALLS }, () => {
      const start = performance.now();
      reconstruct(input);
      return performance.now() - start;
    }),
  );
