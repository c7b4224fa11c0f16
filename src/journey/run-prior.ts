import type { Route } from '../network/types.ts';
import { GENERIC_PRIOR, type JourneyPrior, REGIONAL_PRIOR, type StopLength } from './prior.ts';

/** A run up to the first length is that of a regional train, from the second on of any; between them it may be either, km. */
const REGIONAL_KM = 100;
const ANY_KM = 200;

/**
 * The prior by how far the train runs from its origin to its destination: on the longest of the routes, because routes that begin alike must be judged alike there.
 */
export function runPrior(routes: readonly Pick<Route, 'lengthKm'>[]): JourneyPrior {
  const lengthKm = routes.reduce((most, route) => Math.max(most, route.lengthKm), 0);
  const regional = Math.min(1, Math.max(0, (ANY_KM - lengthKm) / (ANY_KM - REGIONAL_KM)));
  if (regional === 0) return GENERIC_PRIOR;
  const mix = (any: number, short: number): number => (1 - regional) * any + regional * short;
  const { steady } = GENERIC_PRIOR.open;
  return {
    ...GENERIC_PRIOR,
    speeds: GENERIC_PRIOR.speeds.map(({ kmh, share, manner }, i) => {
      const short = REGIONAL_PRIOR.speeds[i]!;
      return { kmh: mix(kmh, short.kmh), share: mix(share, short.share), manner };
    }),
    open: {
      ...GENERIC_PRIOR.open,
      steady: { ...steady, stop: mixStops(steady.stop, REGIONAL_PRIOR.open.steady.stop, mix) },
    },
  };
}

const mixStops = (any: StopLength, short: StopLength, mix: (any: number, short: number) => number): StopLength => ({
  minS: mix(any.minS, short.minS),
  parts: any.parts.map((part, i) => ({
    meanS: mix(part.meanS, short.parts[i]!.meanS),
    share: mix(part.share, short.parts[i]!.share),
  })),
});
