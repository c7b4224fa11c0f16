import { median } from './statistics.ts';

export interface Measurement {
  readonly name: string;
  /** Median of the samples, milliseconds for one call. */
  readonly ms: number;
  /** `ms` over that of the reference loop in the same run: comparable between machines. */
  readonly ratio: number;
  readonly samples: number;
}

/** Pieces of work by name. */
export type Work = Readonly<Record<string, () => unknown>>;

const SAMPLE_MS = 20;
const MOST_SAMPLES = 15;
const FEWEST_SAMPLES = 3;
/** Work that takes long is measured less often, so that one piece takes about this long in all. */
const BUDGET_MS = 8000;

const timeOf = (work: () => unknown, calls: number): number => {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) work();
  return (performance.now() - start) / calls;
};

/** Short work is called so often that a sample takes about 20 ms. The first calls, before the compiler has seen it, do not count. */
const sample = (work: () => unknown): Pick<Measurement, 'ms' | 'samples'> => {
  const firstMs = timeOf(work, 1);
  const warmMs = firstMs > SAMPLE_MS ? firstMs : timeOf(work, 20);
  const calls = Math.max(1, Math.round(SAMPLE_MS / Math.max(warmMs, 1e-5)));
  const affordable = Math.floor(BUDGET_MS / (calls * warmMs));
  const samples = Math.min(MOST_SAMPLES, Math.max(FEWEST_SAMPLES, affordable));
  return { ms: median(Array.from({ length: samples }, () => timeOf(work, calls))), samples };
};

/** A million multiplications and additions that depend on each other: what this machine does in one core. */
const referenceLoop = (): number => {
  let sum = 0.5;
  for (let step = 0; step < 1_000_000; step += 1) sum = sum * 0.999_999 + 1e-7;
  return sum;
};

/** Measures each piece of work beside the reference loop, whose own row comes first. */
export const measureAll = (work: Work): readonly Measurement[] => {
  const reference = sample(referenceLoop);
  return [
    { name: 'reference loop', ...reference, ratio: 1 },
    ...Object.entries(work).map(([name, each]) => {
      const measured = sample(each);
      return { name, ...measured, ratio: measured.ms / reference.ms };
    }),
  ];
};
