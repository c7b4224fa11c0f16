import type { JourneyPrior } from './prior.ts';

type Speeds = JourneyPrior['speeds'];

/** A claim about how fast the train runs. */
export interface SpeedClaim {
  /** Chance that it is true, 0 to 1. */
  readonly credence: number;
  /** How well a running speed fits it, 0 or more, on any scale. */
  readonly likelihood: (kmh: number) => number;
}

/**
 * Shares of the speeds after independent claims about them. Each is true with its credence, and then a share counts as much as the speed fits; else the claim
 * says nothing. No share goes to 0 while the claims can be false, and their order does not matter. A claim that no speed fits changes nothing.
 */
export function believe(speeds: Speeds, claims: readonly SpeedClaim[]): Speeds {
  const all = speeds.reduce((sum, { share }) => sum + share, 0);
  const weights = speeds.map(({ share }) => share / all);
  for (const { credence, likelihood } of claims) {
    const fits = speeds.map(({ kmh }) => likelihood(kmh));
    const mean = speeds.reduce((sum, { share }, i) => sum + (share / all) * fits[i]!, 0);
    if (!(mean > 0)) continue;
    for (const [i, fit] of fits.entries()) weights[i]! *= 1 - credence + (credence * fit) / mean;
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return speeds.map((speed, i) => ({ ...speed, share: weights[i]! / total }));
}
