import { parseInstant } from './parse-instant.ts';
import type { EpochSeconds } from './types.ts';

/** The moment that an instant of our own writing (`formatRfc3339`) names. Throws on any other text: what others wrote is read with `parseInstant`. */
export const epochOf = (written: string): EpochSeconds => {
  const read = parseInstant(written);
  if (!read.ok) throw new Error(`${read.error.cause}: not an instant that was written here`);
  return read.value.epoch;
};
