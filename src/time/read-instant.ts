import { daysFromCivil, daysInMonth } from './civil-date.ts';
import type { Instant } from './types.ts';

const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i;
/** Zones in use lie between UTC-12 and UTC+14; anything beyond is a slip of the pen. */
const MIN_OFFSET = -12 * 60;
const MAX_OFFSET = 14 * 60;

/** A calendar in any zone has four digits for the years between, and what is written can be read again. */
const FIRST_EPOCH = daysFromCivil({ year: 1, month: 1, day: 2 }) * 86_400;
const END_EPOCH = daysFromCivil({ year: 9999, month: 12, day: 31 }) * 86_400;

/** What is wrong with a text that is no instant: its form, or the first part of it that there is not. */
export type InstantFault = 'form' | 'day' | 'midnight' | 'clock' | 'offset' | 'year' | 'leap-second';

/** Reads an instant as `parseInstant` does, which tells in words what is wrong: for those who only ask whether it is one. */
export const readInstant = (text: string): Instant | InstantFault => {
  const match = RFC_3339.exec(text);
  if (match === null) return 'form';
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
  if (day < 1 || day > daysInMonth(year, month)) return 'day';
  if (hour === 24) return 'midnight';
  if (hour > 23 || minute > 59 || second > 60) return 'clock';
  if (offsetMin === null) return 'offset';
  const epoch = daysFromCivil({ year, month, day }) * 86_400 + hour * 3_600 + minute * 60 + second - offsetMin * 60;
  if (epoch < FIRST_EPOCH || epoch >= END_EPOCH) return 'year';
  if (second === 60 && !endsHalfYear(epoch)) return 'leap-second';
  return { epoch: epoch + fraction, offsetMin, minute, second: second + fraction };
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
