import type { JourneyPrior } from './prior.ts';

type Speeds = JourneyPrior['speeds'];

/**
 * Shares of the speeds after a claim about them: with chance `credence` it is true and each share counts as much as `likelihood` says of its speed, else they
 * stay as they were. No share goes to 0 while the claim can be false.
 * @param credence 0 to 1
 * @param likelihood 0 or more, on any scale; a claim that no speed fits changes nothing
 */
export function believe(speeds: Speeds, credence: number, likelihood: (kmh: number) => number): Speeds {
  const weights = speeds.map(({ kmh, share }) => share * likelihood(kmh));
  const all = speeds.reduce((sum, { share }) => sum + share, 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0 && all > 0)) return speeds;
  return speeds.map(({ kmh, share }, i) => ({
    kmh,
    share: (1 - credence) * (share / all) + credence * (weights[i]! / total),
  }));
}
