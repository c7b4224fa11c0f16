import type { ChainBoundary } from './chain-model.ts';
import type { Band, Front } from './front.ts';
import { mergeBit, splitBit } from './memory-lanes.ts';

/** Arrivals as the stop takes them: bits that are over forgotten, bits that begin with the arrival set. */
export function remembered(front: Front, { memory }: ChainBoundary): Band {
  let band: Band = front;
  for (const bit of memory?.merges ?? []) band = mergeBit(band, bit);
  for (const bin of memory?.arrivalSplits ?? []) band = splitBit(band, bin);
  return band;
}
