import type { Result } from '../result/result.ts';
import { dayInZone, type EpochSpan, notAZone } from '../time/day-in-zone.ts';
import { parseDuration } from '../time/parse-duration.ts';
import { parseInstant } from '../time/parse-instant.ts';
import type { Instant, TimeProblem, Zone } from '../time/types.ts';
import { isZone } from '../time/zoned-parts.ts';
import { type Field, type Reader, wrongType } from './field.ts';

const FALLBACK: Instant = { epoch: 0, offsetMin: 0, minute: 0, second: 0 };

const fromText = <T>(field: Field, parse: (text: string) => Result<T, TimeProblem>, fallback: T): T => {
  const { value, path, log } = field;
  if (typeof value !== 'string') {
    wrongType(field, 'a time in quotes');
    return fallback;
  }
  const result = parse(value);
  if (result.ok) return result.value;
  log.error(result.error.code, path, result.error.cause, result.error.remedy);
  return fallback;
};

/** RFC 3339 with an offset. */
export const instant: Reader<Instant> = (field) => fromText(field, parseInstant, FALLBACK);

/** ISO 8601, in seconds. */
export const duration: Reader<number> = (field) => fromText(field, parseDuration, 0);

/** A day or a month, whole, in the zone of a place or of a publisher. */
export const dayIn =
  (zone: Zone): Reader<EpochSpan> =>
  (field) =>
    fromText(field, (text) => dayInZone(text, zone), { start: 0, end: 0 });

/** A zone of the IANA database. */
export const zoneName: Reader<Zone> = (field) => {
  const { value, path, log } = field;
  if (typeof value !== 'string') wrongType(field, 'a time zone in quotes');
  else if (isZone(value)) return value;
  else {
    const { code, cause, remedy } = notAZone(value);
    log.error(code, path, cause, remedy);
  }
  return 'UTC';
};

/** A day as written, `2023-09-13`, checked but not turned into a time. */
export const calendarDay: Reader<string> = (field) => {
  dayIn('UTC')(field);
  return typeof field.value === 'string' ? field.value : '';
};
