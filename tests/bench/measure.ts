export interface Measurement {
  readonly name: string;
  /** Median of the samples, milliseconds for one call. */
  readonly ms: number;
  /** `ms` over that of the reference loop in the same run: comparable between machines. */
  readonly ratio: number;
  readonly samples: number;
}

const SAMPLE_MS = 20;
const ENOUGH_SAMPLES = 15;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

const timeOf = (work: () => unknown, calls: number): number => {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) work();
  return (performance.now() - start) / calls;
};

/** Median time of one call in ms. Short work is called so often that a sample takes about 20 ms. */
const medianMs = (work: () => unknown): number => {
  const first = timeOf(work, 1);
  const calls = Math.max(1, Math.round(SAMPLE_MS / Math.max(timeOf(work, 3), first / 100, 1e-5)));
  return median(Array.from({ length: ENOUGH_SAMPLES }, () => timeOf(work, calls)));
};

/** A million multiplications and additions that depend on each other: what this machine does in one core. */
const referenceLoop = (): number => {
  let sum = 0.5;
  for (let step = 0; step < 1_000_000; step += 1) sum = sum * 0.999_999 + 1e-7;
  return sum;
};

/** Measures each piece of work beside the reference loop, whose own row comes first. */
export const measureAll = (work: Readonly<Record<string, () => unknown>>): readonly Measurement[] => {
  const referenceMs = medianMs(referenceLoop);
  return [
    { name: 'reference loop', ms: referenceMs, ratio: 1, samples: ENOUGH_SAMPLES },
    ...Object.entries(work).map(([name, each]) => {
      const ms = medianMs(each);
      return { name, ms, ratio: ms / referenceMs, samples: ENOUGH_SAMPLES };
    }),
  ];
};
