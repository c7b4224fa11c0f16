import type { EpochSeconds, Zone } from '../../time/types.ts';
import { zonedParts } from '../../time/zoned-parts.ts';

const DAY_S = 86_400;

/** The other moment at which the clock of `zone` shows the same: where it is put back an hour comes twice. Null for all other times. */
export const otherReading = (epoch: EpochSeconds, zone: Zone): EpochSeconds | null => {
  const { offsetS } = zonedParts(epoch, zone);
  const around = [epoch - DAY_S, epoch + DAY_S].map((near) => zonedParts(near, zone).offsetS);
  for (const offset of around) {
    const other = epoch + offsetS - offset;
    if (other !== epoch && zonedParts(other, zone).offsetS === offset) return other;
  }
  return null;
};
