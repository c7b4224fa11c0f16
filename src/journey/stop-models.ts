import type { StopModel } from './chain-model.ts';
import type { StopLength } from './prior.ts';

export const NO_STOP: StopModel = { chance: 0, minBins: 0, share: [0, 0, 0], stay: [0, 0, 0] };

/** A stop's exponential lengths as geometric ones of equal mean on bins of `binS` seconds. */
export function stopModel(chance: number, { minS, parts }: StopLength, binS: number): StopModel {
  const share = (i: number) => parts[i]?.share ?? 0;
  const stay = (i: number) => {
    const mean = (parts[i]?.meanS ?? 0) / binS;
    return mean / (1 + mean);
  };
  return {
    chance,
    minBins: Math.round(minS / binS),
    share: [share(0), share(1), share(2)],
    stay: [stay(0), stay(1), stay(2)],
  };
}

/** A stop with its chance. */
export interface LikelyStop {
  readonly chance: number;
  readonly length: StopLength;
}

const MOST_PARTS = 3;

/**
 * Several reasons to stop at one boundary as one stop: any of them may be it. Their lengths are mixed, each beginning at once with its least length taken into the mean;
 * parts whose means are most alike become one until three are left, of the same mean together.
 */
export function joinStops(stops: readonly LikelyStop[], binS: number): StopModel {
  const [only] = stops;
  if (stops.length === 1) return stopModel(only!.chance, only!.length, binS);
  const chance = 1 - stops.reduce((none, stop) => none * (1 - stop.chance), 1);
  if (chance === 0) return NO_STOP;
  const total = stops.reduce((sum, stop) => sum + stop.chance, 0);
  let parts = stops
    .flatMap((stop) =>
      stop.length.parts.map(({ meanS, share }) => ({
        meanS: stop.length.minS + meanS,
        share: (share * stop.chance) / total,
      })),
    )
    .filter(({ share }) => share > 0)
    .sort((a, b) => a.meanS - b.meanS);
  while (parts.length > MOST_PARTS) parts = joinNearest(parts);
  return stopModel(chance, { minS: 0, parts }, binS);
}

function joinNearest(parts: StopLength['parts']): { meanS: number; share: number }[] {
  const ratio = (i: number): number => parts[i + 1]!.meanS / parts[i]!.meanS;
  let at = 0;
  for (let i = 1; i + 1 < parts.length; i++) if (ratio(i) < ratio(at)) at = i;
  const [a, b] = [parts[at]!, parts[at + 1]!];
  const share = a.share + b.share;
  const joined = { meanS: (a.meanS * a.share + b.meanS * b.share) / share, share };
  return [...parts.slice(0, at), joined, ...parts.slice(at + 2)];
}
