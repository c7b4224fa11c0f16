import fc from 'fast-check';
import type { PassageTable } from '../../../../src/journey/types.ts';

/** The levels a small table needs for its bands and its median. */
const LEVELS = Float64Array.from([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]);

/** At each boundary, per level: seconds since the last departure there, and seconds of standing. */
export type Steps = readonly {
  readonly km: number;
  readonly run: readonly number[];
  readonly stand: readonly number[];
}[];

const ascending = (most: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(fc.nat(most), { minLength: LEVELS.length, maxLength: LEVELS.length })
    .map((values) => values.toSorted((a, b) => a - b));

/** Steps of a journey with a few boundaries, with instant runs and with long stands. */
export const anySteps: fc.Arbitrary<Steps> = fc.array(
  fc.record({ km: fc.integer({ min: 1, max: 40 }), run: ascending(2000), stand: ascending(900) }),
  { minLength: 1, maxLength: 8 },
);

/** A passage table as a reconstruction gives it: quantiles that rise with the level and from boundary to boundary. */
export function createPassages(steps: Steps): PassageTable {
  const n = LEVELS.length;
  const arrival = new Float32Array((steps.length + 1) * n);
  const departure = new Float32Array((steps.length + 1) * n);
  const km = new Float64Array(steps.length + 1);
  steps.forEach((step, i) => {
    km[i + 1] = km[i]! + step.km;
    for (let j = 0; j < n; j++) {
      departure[i * n + j] = arrival[i * n + j]! + step.stand[j]!;
      arrival[(i + 1) * n + j] = departure[i * n + j]! + step.run[j]!;
    }
  });
  departure.set(arrival.subarray(steps.length * n), steps.length * n);
  return { km, levels: LEVELS, arrival, departure };
}
