import type { StopModel } from './chain-model.ts';

/** A stop as the loops over times take it. A length of `minBins` and more is the sum of three geometric series, each `g` times `s` to the power of what is beyond. */
export interface StopGains {
  readonly chance: number;
  /** Chance to run through. */
  readonly pass: number;
  readonly minBins: number;
  readonly s1: number;
  readonly s2: number;
  readonly s3: number;
  readonly g1: number;
  readonly g2: number;
  readonly g3: number;
}

export function stopGains({ chance, minBins, share, stay }: StopModel): StopGains {
  const [s1, s2, s3] = stay;
  return {
    chance,
    pass: 1 - chance,
    minBins,
    s1,
    s2,
    s3,
    g1: chance * share[0] * (1 - s1),
    g2: chance * share[1] * (1 - s2),
    g3: chance * share[2] * (1 - s3),
  };
}
