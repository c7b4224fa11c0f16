import { fail, ok, type Result } from '../result/result.ts';
import { type InstantFault, readInstant } from './read-instant.ts';
import type { Instant, TimeProblem } from './types.ts';

const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/i;
const EXAMPLE = '2023-09-12T12:15:00+10:00';

/**
 * Reads an instant in strict RFC 3339: date, `T`, time with seconds, and the offset from UTC, which may not be left out.
 * `-00:00` (offset unknown, UTC known) reads as UTC. `24:00` is no time here. A leap second is taken at 23:59:60 UTC on the last day of June
 * or December and falls on the second after it, since epoch seconds do not count it.
 */
export const parseInstant = (text: string): Result<Instant, TimeProblem> => {
  const read = readInstant(text);
  return typeof read === 'string' ? fail(problemOf(read, text)) : ok(read);
};

const problemOf = (fault: InstantFault, text: string): TimeProblem => {
  switch (fault) {
    case 'form':
      return whyNot(text);
    case 'day':
      return {
        code: 'no-such-day',
        cause: `there is no day ${text.slice(0, 10)} in the calendar`,
        remedy: 'Check year, month and day.',
      };
    case 'midnight':
      return {
        code: 'no-such-time',
        cause: '24:00 is not a time in RFC 3339',
        remedy: 'Write 00:00:00 of the following day.',
      };
    case 'clock':
      return {
        code: 'no-such-time',
        cause: `there is no time ${text.slice(11, 19)}`,
        remedy: 'Hours run 00-23, minutes and seconds 00-59.',
      };
    case 'offset':
      return {
        code: 'no-such-offset',
        cause: `no place has the offset ${text.replace(/^.*(?=[+-])/, '')}`,
        remedy: 'Offsets run from -12:00 to +14:00; a zone east of Greenwich has a plus.',
      };
    case 'year':
      return { code: 'no-such-time', cause: `${text} lies outside the years 1 to 9999`, remedy: 'Check the year.' };
    case 'leap-second':
      return {
        code: 'no-such-time',
        cause: 'there was no leap second at that time',
        remedy: 'Write seconds from 00 to 59.',
      };
  }
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
