import { fail, ok, type Result } from '../result/result.ts';
import { type CivilDate, daysFromCivil, daysInMonth, nextDay } from './civil-date.ts';
import type { EpochSeconds, TimeProblem, Zone } from './types.ts';
import { isZone, zonedParts } from './zoned-parts.ts';

/** From the first second of a day or month to the first after it, seconds since 1970. */
export interface EpochSpan {
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
}

/**
 * The whole of a day (`2023-09-12`) or a month (`2023-09`) as it was lived in `zone`, offsets of that year and changes of the
 * clock included: a day can be 23 or 25 hours long, begin at 01:00, or be left out altogether (Apia, 30 December 2011).
 */
export const dayInZone = (date: string, zone: Zone): Result<EpochSpan, TimeProblem> => {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (match === null) {
    return fail({
      code: 'not-a-time',
      cause: `"${date.slice(0, 40)}" is not a date`,
      remedy: 'Write year-month-day, as in 2023-09-12, or year-month, as in 2023-09.',
    });
  }
  if (!isZone(zone)) return fail(notAZone(zone));
  const [year, month] = [Number(match[1]), Number(match[2])];
  const length = daysInMonth(year, month);
  const first: CivilDate = { year, month, day: match[3] === undefined ? 1 : Number(match[3]) };
  if (year < 1 || first.day < 1 || first.day > length) {
    return fail({
      code: 'no-such-day',
      cause: `there is no ${date} in the calendar`,
      remedy: 'Check year, month and day.',
    });
  }
  const last = match[3] === undefined ? { year, month, day: length } : first;
  const start = Math.min(...midnights(first, zone));
  const end = Math.max(...midnights(nextDay(last), zone));
  if (start < end) return ok({ start, end });
  return fail({
    code: 'no-such-day',
    cause: `${date} was left out of the calendar in ${zone}`,
    remedy: 'Take the day before or after it, or another zone.',
  });
};

/** What to tell the author of a text that `isZone` turns down. */
export const notAZone = (text: string): TimeProblem => ({
  code: 'not-a-zone',
  cause: `"${text.slice(0, 40)}" is not a time zone of the IANA database`,
  remedy: 'Name the zone by its place, as in Asia/Vladivostok; a fixed offset will not do, because offsets change.',
});

/**
 * The moments at which the day begins: two where the clock was set back across midnight (St John's, until 2011), the moment of the
 * change where midnight was skipped, one otherwise.
 */
const midnights = (date: CivilDate, zone: Zone): readonly EpochSeconds[] => {
  const utc = daysFromCivil(date) * 86_400;
  const before = zonedParts(utc - 86_400, zone).offsetS;
  const after = zonedParts(utc + 86_400, zone).offsetS;
  if (before === after) return [utc - before];
  const real = [utc - before, utc - after].filter((epoch) => epoch + zonedParts(epoch, zone).offsetS === utc);
  return real.length > 0 ? real : [changeOfClock(utc - 86_400, utc + 86_400, before, zone)];
};

const changeOfClock = (from: EpochSeconds, to: EpochSeconds, before: number, zone: Zone): EpochSeconds => {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zonedParts(middle, zone).offsetS === before) low = middle;
    else high = middle;
  }
  return high;
};
