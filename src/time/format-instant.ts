import type { EpochSeconds, Zone } from './types.ts';
import { zonedParts } from './zoned-parts.ts';

/** Words for one moment in one zone, in one language: what a sentence is put together from. */
export interface InstantWords {
  /** `Tue`, `화`, `вт` */
  readonly weekday: string;
  readonly day: string;
  /** `Sep`, `9월`, `сент.` */
  readonly month: string;
  readonly year: string;
  /** Two digits each, 24-hour clock. */
  readonly hour: string;
  readonly minute: string;
  /** Day and month in the order and with the endings of the language: `12 September`, `9월 12일`, `12 сентября`. */
  readonly date: string;
  /** The same with the month's short form: `12 Sept`, `9월 12일`, `12 сент.` */
  readonly shortDate: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (locale: string, zone: Zone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const kept = formatters.get(key);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone, calendar: 'gregory' });
  formatters.set(key, made);
  return made;
};

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/**
 * Weekday, date and clock of `epoch` in `zone`, in the words of `locale` (a BCP 47 tag; `en` gives British order). The reader's own zone
 * plays no part.
 */
export const formatInstant = (epoch: EpochSeconds, zone: Zone, locale: string): InstantWords => {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const date = new Date(Math.floor(epoch) * 1000);
  const { year, hour, minute, day } = zonedParts(epoch, zone);
  return {
    weekday: formatterFor(tag, zone, { weekday: 'short' }).format(date),
    day: String(day),
    month: formatterFor(tag, zone, { month: 'short' }).format(date),
    year: String(year),
    hour: twoDigits(hour),
    minute: twoDigits(minute),
    date: formatterFor(tag, zone, { day: 'numeric', month: 'long' }).format(date),
    shortDate: formatterFor(tag, zone, { day: 'numeric', month: 'short' }).format(date),
  };
};

/** RFC 3339 with whole seconds and the offset that holds in `zone` then: for `<time datetime>`, links and downloads. UTC ends in `Z`. */
export const formatRfc3339 = (epoch: EpochSeconds, zone: Zone): string => {
  const { year, month, day, hour, minute, second, offsetS } = zonedParts(epoch, zone);
  const clock = [hour, minute, second].map(twoDigits).join(':');
  const offsetMin = Math.round(Math.abs(offsetS) / 60);
  const offset = `${offsetS < 0 ? '-' : '+'}${twoDigits(Math.floor(offsetMin / 60))}:${twoDigits(offsetMin % 60)}`;
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return `${date}T${clock}${zone === 'UTC' ? 'Z' : offset}`;
};
