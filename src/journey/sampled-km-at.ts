import type { CaseTime } from '../time/types.ts';
import type { SampledJourney } from './types.ts';

/** Chainage of a drawn journey at a time, km. Before its first moment where it begins, after its last where it ends. */
export function sampledKmAt({ t: moments, km }: SampledJourney, t: CaseTime): number {
  let low = 0;
  let high = moments.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (moments[middle]! <= t) low = middle;
    else high = middle;
  }
  const next = low + 1;
  if (t <= moments[low]! || next === moments.length) return km[low]!;
  return km[low]! + ((km[next]! - km[low]!) * (t - moments[low]!)) / (moments[next]! - moments[low]!);
}
