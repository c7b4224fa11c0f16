import type { SampledJourney } from '../../../src/journey/types.ts';

/** Chainage of a drawn journey at a time, linear between its points. */
export function kmAt({ t, km }: SampledJourney, at: number): number {
  const i = t.findIndex((each) => each > at);
  if (i < 0) return km[km.length - 1]!;
  return i === 0 ? km[0]! : km[i - 1]! + ((km[i]! - km[i - 1]!) * (at - t[i - 1]!)) / (t[i]! - t[i - 1]!);
}
