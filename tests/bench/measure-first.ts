import { type ReconstructInput, reconstruct } from '../../src/journey/reconstruct.ts';

/** What a call costs that finds no code compiled, as a reader's does. */
export interface FirstCall {
  readonly ms: number;
  /** By how much the peak of the process's resident memory grew meanwhile, MB. Only told true of work that nothing greater came before. */
  readonly mb: number;
}

export const measureFirst = (input: ReconstructInput): FirstCall => {
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  reconstruct(input);
  return { ms: performance.now() - start, mb: (process.resourceUsage().maxRSS - before) / 1000 };
};
