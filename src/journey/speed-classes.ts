import { type JourneyPrior, MANNERS } from './prior.ts';

/** Running speeds of the state, in the order of the prior. */
export interface SpeedClasses {
  readonly kmh: Float64Array;
  /** Prior share of each class, sums to 1. */
  readonly share: Float64Array;
  /** Index into `MANNERS`. */
  readonly manner: Uint8Array;
}

export function speedClasses({ speeds }: JourneyPrior): SpeedClasses {
  const total = speeds.reduce((sum, { share }) => sum + share, 0);
  return {
    kmh: Float64Array.from(speeds, ({ kmh }) => kmh),
    share: Float64Array.from(speeds, ({ share }) => share / total),
    manner: Uint8Array.from(speeds, ({ manner }) => MANNERS.indexOf(manner)),
  };
}

/** The fastest running speed that the prior thinks of, km/h. */
export const fastestKmh = ({ speeds }: JourneyPrior): number =>
  speeds.reduce((most, { kmh }) => Math.max(most, kmh), 0);
