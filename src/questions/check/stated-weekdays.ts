import type { LocalText } from '../../case/types.ts';

/** Counted from Sunday, as `zonedParts` does. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Days of the week in the languages of a case: whole words in English, stems in Russian, whole words in Korean. */
const NAMES: readonly (readonly RegExp[])[] = [
  [/\bsunday\b/i, /воскресень/i, /일요일/],
  [/\bmonday\b/i, /понедельник/i, /월요일/],
  [/\btuesday\b/i, /вторник/i, /화요일/],
  [/\bwednesday\b/i, /сред[ауы](?![а-я])/i, /수요일/],
  [/\bthursday\b/i, /четверг/i, /목요일/],
  [/\bfriday\b/i, /пятниц/i, /금요일/],
  [/\bsaturday\b/i, /суббот/i, /토요일/],
];

/** Days of the week that a source's own phrase names, 0 = Sunday. "Until Wednesday" names no day on which it happened. */
export const statedWeekdays = (stated: LocalText | null): readonly number[] => {
  if (stated === null) return [];
  const texts = typeof stated === 'string' ? [stated] : Object.values(stated);
  return NAMES.flatMap((patterns, day) =>
    texts.some((text) =>
      patterns.some((pattern) => pattern.test(text) && !/\b(until|before|since|after|by)\b/i.test(text)),
    )
      ? [day]
      : [],
  );
};
