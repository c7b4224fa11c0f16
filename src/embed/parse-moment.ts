import type { Moment } from '../player/options.ts';
import { readInstant } from '../time/read-instant.ts';
import type { EpochSeconds } from '../time/types.ts';

const SECONDS = /^-?\d{1,9}(?:\.\d{1,3})?$/;

/** Seconds since the case's origin, or an instant in RFC 3339; null where it is neither. A `+` that came out of the address as a space is put back. */
export const parseMoment = (text: string): Moment | null => {
  if (SECONDS.test(text)) return { type: 'seconds', t: Number(text) };
  const epoch = instant(text);
  return epoch === null ? null : { type: 'instant', epoch };
};

/** An instant in RFC 3339; null where it is none. */
export const instant = (text: string): EpochSeconds | null => {
  const read = readInstant(text.replace(' ', '+'));
  return typeof read === 'string' ? null : read.epoch;
};
