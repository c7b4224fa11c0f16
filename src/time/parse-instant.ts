import { fail, ok, type Result } from '../result/result.ts';
import { daysFromCivil, daysInMonth } from './civil-date.ts';
import type { Instant, TimeProblem } from './types.ts';

const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i;
const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/i;
const EXAMPLE = '2023-09-12T12:15:00+10:00';
/** Zones in use lie between UTC-12 and UTC+14; anything beyond is a slip of the pen. */
const MIN_OFFSET = -12 * 60;
const MAX_OFFSET = 14 * 60;

/** A calendar in any zone has four digits for the years between, and what is written can be read again. */
const FIRST_EPOCH = daysFromCivil({ year: 1, month: 1, day: 2 }) * 86_400;
const END_EPOCH = daysFromCivil({ year: 9999, month: 12, day: 31 }) * 86_400;

const problem = (code: TimeProblem['code'], cause: string, remedy: string) =>
  fail<TimeProblem>({ code, cause, remedy });

/**
 * Reads an instant in strict RFC 3339: date, `T`, time with seconds, and the offset from UTC, which may not be left out.
 * `-00:00` (offset unknown, UTC known) reads as UTC. `24:00` is no time here. A leap second is taken at 23:59:60 UTC on the last day of June
 * or December and falls on the second after it, since epoch seconds do not count it.
 */
export const parseInstant = (text: string): Result<Instant, TimeProblem> => {
  const match = RFC_3339.exec(text);
  if (match === null) return fail(whyNot(text));
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const fraction = match[7] === undefined ? 0 : Number(match[7]);
  const offsetMin = offsetMinutes(match[8] ?? 'Z');
  if (day < 1 || day > daysInMonth(year, month)) {
    return problem('no-such-day', `there is no day ${text.slice(0, 10)} in the calendar`, 'Check year, month and day.');
  }
  if (hour === 24) {
    return problem('no-such-time', '24:00 is not a time in RFC 3339', 'Write 00:00:00 of the following day.');
  }
  if (hour > 23 || minute > 59 || second > 60) {
    return problem(
      'no-such-time',
      `there is no time ${text.slice(11, 19)}`,
      'Hours run 00-23, minutes and seconds 00-59.',
    );
  }
  if (offsetMin === null) {
    return problem(
      'no-such-offset',
      `no place has the offset ${match[8]}`,
      'Offsets run from -12:00 to +14:00; a zone east of Greenwich has a plus.',
    );
  }
  const epoch = daysFromCivil({ year, month, day }) * 86_400 + hour * 3_600 + minute * 60 + second - offsetMin * 60;
  if (epoch < FIRST_EPOCH || epoch >= END_EPOCH) {
    return problem('no-such-time', `${text} lies outside the years 1 to 9999`, 'Check the year.');
  }
  if (second === 60 && !endsHalfYear(epoch)) {
    return problem('no-such-time', 'there was no leap second at that time', 'Write seconds from 00 to 59.');
  }
  return ok({ epoch: epoch + fraction, offsetMin, minute, second: second + fraction });
};

const offsetMinutes = (text: string): number | null => {
  if (text.toUpperCase() === 'Z') return 0;
  const minutes = Number(text.slice(4, 6));
  const size = Number(text.slice(1, 3)) * 60 + minutes;
  const signed = text.startsWith('-') ? 0 - size : size;
  return minutes > 59 || signed < MIN_OFFSET || signed > MAX_OFFSET ? null : signed;
};

/** Leap seconds have only ever been inserted before 1 July and 1 January, UTC. */
const endsHalfYear = (epoch: number): boolean => {
  const day = epoch / 86_400;
  const year = 1970 + Math.floor(day / 365.2425 + 0.5);
  return [year - 1, year, year + 1].some(
    (y) => daysFromCivil({ year: y, month: 1, day: 1 }) === day || daysFromCivil({ year: y, month: 7, day: 1 }) === day,
  );
};

const whyNot = (text: string): TimeProblem => {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (WITHOUT_OFFSET.test(text)) {
    return {
      code: 'time-without-offset',
      cause: `"${shown}" is a local time without an offset, so nobody can tell which moment it is`,
      remedy: `Add the place's offset from UTC on that day, as in ${EXAMPLE} (Vladivostok) or …Z (UTC).`,
    };
  }
  return {
    code: 'not-a-time',
    cause: `"${shown}" is not a time in the form of RFC 3339`,
    remedy: `Write date, T, time with seconds and offset, as in ${EXAMPLE}.`,
  };
};
