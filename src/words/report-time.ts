import { placeOf } from '../case/place-of.ts';
import { textIn } from '../case/text.ts';
import type { Case, EventWindow, Lang, Report } from '../case/types.ts';
import type { Zone } from '../time/types.ts';
import { stringsFor } from './strings.ts';
import { momentWords, windowWords } from './time-words.ts';

/** A stamp rounded to more than this is said to be "about". A minute is how clocks are read anyway. */
const EXACT_S = 60;

/**
 * When a report says that it happened, in the zone of its place, named: `Tue 12 Sep, about 12:15`. A range stays a range, and
 * a source's own phrase stands in quotation marks before the hours that it was taken to mean.
 */
export function reportTime(report: Report, subject: Case, lang: Lang): string {
  const { time } = stringsFor(lang);
  if (report.event === null) return time.notStated;
  const zone = zoneOf(report, subject);
  if (report.event.stated !== null) {
    return time.stated(textIn(report.event.stated, lang), windowWords(report.event, subject, zone, lang));
  }
  return stamp(report.event, subject, zone, lang);
}

function stamp(event: EventWindow, subject: Case, zone: Zone, lang: Lang): string {
  const { time } = stringsFor(lang);
  const vague = event.precisionS > EXACT_S;
  if (event.start === event.end) {
    const moment = momentWords(event.start, subject, zone, lang);
    return vague ? time.about(moment) : moment;
  }
  return windowWords(event, subject, zone, lang);
}

/** The zone that a report's times are told in: its place's, else the case's leading clock. */
export function zoneOf({ where }: Report, subject: Case): Zone {
  return placeOf(where, subject)?.zone ?? subject.clocks[0] ?? 'UTC';
}

/** When a report became public, in the leading clock's zone: exact where the publisher gives a time, else "by" the end of the window. */
export function publicationTime({ source }: Report, subject: Case, lang: Lang): string {
  const { time } = stringsFor(lang);
  if (source.published === null) return time.publicationUnknown;
  const { start, end } = source.published;
  const words = momentWords(end, subject, subject.clocks[0] ?? 'UTC', lang);
  return end - start <= EXACT_S ? time.publishedAt(words) : time.publishedBy(words);
}
