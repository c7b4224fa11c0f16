import { daysFromCivil } from './civil-date.ts';
import type { EpochSeconds, Zone } from './types.ts';

/** What calendar and clock show in a zone. `month` and `day` count from 1, `weekday` from 0 = Sunday. */
export interface ZonedParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Offset from UTC then and there, seconds, positive east. */
  readonly offsetS: number;
}

/** Making a formatter takes about 30 microseconds and using one takes 2, so they are kept: one for each zone that was asked for. */
const formatters = new Map<Zone, Intl.DateTimeFormat>();

const formatterFor = (zone: Zone): Intl.DateTimeFormat => {
  const kept = formatters.get(zone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
};

/** True for a name of the IANA zone database, such as `Asia/Vladivostok`. Fixed offsets (`+10:00`, `Etc/GMT-10`) are not zones: a place's offset changes. */
export const isZone = (text: string): boolean => {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(text) || /^(etc\/)?(gmt|utc)[+-]/i.test(text)) return false;
  try {
    formatterFor(text);
    return true;
  } catch {
    return false;
  }
};

/** Calendar and clock in `zone` at `epoch`. `zone` must be one (`isZone`); years 1-9999. */
export const zonedParts = (epoch: EpochSeconds, zone: Zone): ZonedParts => {
  const whole = Math.floor(epoch);
  const read: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatterFor(zone).formatToParts(new Date(whole * 1000))) read[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  const days = daysFromCivil({ year, month, day });
  const offsetS = days * 86_400 + hour * 3_600 + minute * 60 + second - whole;
  return { year, month, day, weekday: (((days + 4) % 7) + 7) % 7, hour, minute, second, offsetS };
};
