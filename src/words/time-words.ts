import type { Case, Lang } from '../case/types.ts';
import { formatInstant, type InstantWords } from '../time/format-instant.ts';
import type { CaseTime, Span, Zone } from '../time/types.ts';
import { zoneNameIn } from '../time/zone-name.ts';
import { stringsFor } from './strings.ts';

/** One of the clocks on screen: the time, the day and the place whose time it is. */
export interface ClockFace {
  readonly time: string;
  readonly date: string;
  readonly place: string;
}

/** The case's clocks at a moment, the leading one first. */
export const clockFaces = (t: CaseTime, subject: Case, lang: Lang): readonly ClockFace[] =>
  subject.clocks.map((zone) => {
    const words = instantWords(t, subject, zone, lang);
    return { time: clock(words), date: dayWords(words, subject, zone, lang), place: zoneName(zone, lang) };
  });

/** A moment in all clocks of the case: `Tue 12 Sep 12:15 Vladivostok · 11:15 Pyongyang`. A day is repeated only where it differs. */
export function timeInZones(t: CaseTime, subject: Case, lang: Lang): string {
  const faces = clockFaces(t, subject, lang);
  return faces
    .map(({ time, date, place }, i) =>
      i > 0 && date === faces[0]!.date ? `${time} ${place}` : `${date} ${time} ${place}`,
    )
    .join(' · ');
}

/** The same with the year, for what is read elsewhere and later. */
export function datedTimeInZones(t: CaseTime, subject: Case, lang: Lang): string {
  const { dayOfYear } = stringsFor(lang).time;
  let before = '';
  return subject.clocks
    .map((zone) => {
      const words = instantWords(t, subject, zone, lang);
      const day = dayOfYear(words);
      const moment = `${clock(words)} ${zoneName(zone, lang)}`;
      const told = day === before ? moment : `${day} ${moment}`;
      before = day;
      return told;
    })
    .join(' · ');
}

/** A moment with its day in one zone, the zone named: `Tue 12 Sep 12:15, Vladivostok time`. */
export const momentWords = (t: CaseTime, subject: Case, zone: Zone, lang: Lang): string =>
  inZone(dayAndClock(t, subject, zone, lang), zone, lang);

/** A window with its zone named, the day said once where it is one: `Tue 12 Sep 12:10–12:20, Vladivostok time`. */
export const windowWords = (span: Span, subject: Case, zone: Zone, lang: Lang): string =>
  inZone(rangeWords(span, subject, zone, lang), zone, lang);

/** The window alone, for where the zone is named beside it. */
export function rangeWords({ start, end }: Span, subject: Case, zone: Zone, lang: Lang): string {
  const { time } = stringsFor(lang);
  const day = (words: InstantWords): string => dayWords(words, subject, zone, lang);
  const from = instantWords(start, subject, zone, lang);
  const to = instantWords(end, subject, zone, lang);
  const lastMinute = instantWords(Math.max(start, end - 60), subject, zone, lang);
  if (start === end) return `${day(from)} ${clock(from)}`;
  if (clock(from) === '00:00' && clock(to) === '00:00') {
    return sameDay(from, lastMinute) ? day(from) : time.range(day(from), day(lastMinute));
  }
  if (sameDay(from, lastMinute)) {
    const closing = sameDay(from, to) ? clock(to) : '24:00';
    return `${day(from)} ${time.range(clock(from), closing)}`;
  }
  return time.spacedRange(`${day(from)} ${clock(from)}`, `${day(to)} ${clock(to)}`);
}

/** The place whose time a zone keeps, in the reader's language. A zone's own name is English, so for others `Intl` says what its time is called. */
export function zoneName(zone: Zone, lang: Lang): string {
  const { zones, locale } = stringsFor(lang);
  const named = zones[zone];
  if (named !== undefined) return named;
  return lang === 'en' ? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') : zoneNameIn(zone, locale);
}

/** `Vladivostok time`. */
export const zoneWords = (zone: Zone, lang: Lang): string => stringsFor(lang).time.zoneTime(zoneName(zone, lang));

/** A time with its zone after it. */
const inZone = (time: string, zone: Zone, lang: Lang): string =>
  stringsFor(lang).time.inZone(time, zoneWords(zone, lang));

/** `Tue 12 Sep 12:15`, without the zone: the caller names it. */
function dayAndClock(t: CaseTime, subject: Case, zone: Zone, lang: Lang): string {
  const words = instantWords(t, subject, zone, lang);
  return `${dayWords(words, subject, zone, lang)} ${clock(words)}`;
}

/** The day; with its year where that is not the year in which the case begins. */
function dayWords(words: InstantWords, subject: Case, zone: Zone, lang: Lang): string {
  const { day, dayOfYear } = stringsFor(lang).time;
  return words.year === instantWords(0, subject, zone, lang).year ? day(words) : dayOfYear(words);
}

const instantWords = (t: CaseTime, { origin }: Case, zone: Zone, lang: Lang): InstantWords =>
  formatInstant(origin + t, zone, stringsFor(lang).locale);

const clock = ({ hour, minute }: InstantWords): string => `${hour}:${minute}`;

const sameDay = (a: InstantWords, b: InstantWords): boolean => a.date === b.date && a.year === b.year;
