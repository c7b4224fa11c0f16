import { placeOf } from '../../case/place-of.ts';
import type { Case, CaseIssue, Report } from '../../case/types.ts';
import { claimOf } from '../../journey/witness.ts';
import { formatRfc3339 } from '../../time/format-instant.ts';
import { parseInstant } from '../../time/parse-instant.ts';
import type { Zone } from '../../time/types.ts';
import { zonedParts } from '../../time/zoned-parts.ts';
import { type WrittenReport, writtenReport } from '../raw-case.ts';
import { otherReading } from './other-reading.ts';
import { statedWeekdays, WEEKDAYS } from './stated-weekdays.ts';
import { warning } from './warning.ts';

const DAY_S = 86_400;
/** An hour longer than a day: the day on which clocks are put back is still one day. */
const WIDE_S = 25 * 3600;

/**
 * Times of reports on the train that a second reader could take for another moment: windows wider than a day, a weekday that another zone counts differently, a clock
 * that nobody in the case keeps, an hour that came twice, a full hour without a precision, a publication known only to the day. All are warnings.
 * @param raw the JSON of the file, which still has the times as they were written
 */
export const ambiguousTimes = (story: Case, raw: unknown): readonly CaseIssue[] =>
  story.reports.flatMap((report, i): readonly CaseIssue[] => {
    if (report.subject !== 'train' || claimOf(report.kind) === null) return [];
    const path = `$.reports[${i}]`;
    const written = writtenReport(raw, i);
    const zone = placeOf(report.where, story)?.zone ?? null;
    return [
      ...wideWindow(report, path),
      ...weekdayElsewhere(report, story, zone, path),
      ...ofStamps(report, story, written, zone, path),
      ...fullHour(report, written, path),
      ...dayOfPublication(report, story, written, path),
    ];
  });

const wideWindow = ({ event, kind }: Report, path: string): readonly CaseIssue[] => {
  if (event === null || kind === 'statement' || event.end - event.start <= WIDE_S) return [];
  const hours = Math.round((event.end - event.start) / 3600);
  return [
    warning(
      'wide-window',
      `${path}.event`,
      `the event can have happened at any time within ${hours} hours, so it hardly holds the train`,
      'Narrow it by what the source itself excludes, or keep it and expect little of it.',
    ),
  ];
};

const weekdayElsewhere = (report: Report, { origin }: Case, zone: Zone | null, path: string): readonly CaseIssue[] => {
  const { event } = report;
  if (event === null || zone === null) return [];
  const stated = statedWeekdays(event.stated);
  if (stated.length === 0 || event.end - event.start > 2 * DAY_S) return [];
  const last = Math.max(event.start, event.end - 1);
  const covered = [event.start, last].map((t) => zonedParts(origin + t, zone).weekday);
  const strange = covered.find((weekday) => !stated.includes(weekday));
  if (strange === undefined) return [];
  return [
    warning(
      'weekday-elsewhere',
      `${path}.event`,
      `the source says ${stated.map((day) => WEEKDAYS[day]).join(' or ')}, and where it happened (${zone}) a part of this window is a ${WEEKDAYS[strange]}`,
      'Say in "notes" on whose clock the day is meant; if that is not known, make the window hold both readings.',
    ),
  ];
};

/** What is wrong with a stamp's offset: nobody keeps it, or the hour came twice. */
const ofStamps = (
  { event }: Report,
  story: Case,
  { event: stamps, publisherZone }: WrittenReport,
  zone: Zone | null,
  path: string,
): readonly CaseIssue[] => {
  if (event === null) return [];
  const zones = [...new Set([...story.clocks, ...[...story.places.values()].map((place) => place.zone)])];
  const known = publisherZone === null ? zones : [...zones, publisherZone];
  const seen = new Set<string>();
  return (['at', 'earliest', 'latest'] as const).flatMap((member) => {
    const text = stamps[member];
    const read = text === null ? null : parseInstant(text);
    if (text === null || read === null || !read.ok) return [];
    const { epoch, offsetMin } = read.value;
    const issues: CaseIssue[] = [];
    const offset = text.slice(-6);
    const kept = /z$/i.test(text) || known.some((each) => zonedParts(epoch, each).offsetS === offsetMin * 60);
    if (!kept && !seen.has(offset)) {
      seen.add(offset);
      const there = zone === null ? '' : `; where it happened it was ${formatRfc3339(epoch, zone)}`;
      issues.push(
        warning(
          'clock-of-nobody',
          `${path}.event.${member}`,
          `${text} is on a clock that no place, publisher or clock of the case keeps${there}`,
          'Check that the source means that clock, and say so in "notes".',
        ),
      );
    }
    const other = zone === null ? null : otherReading(epoch, zone);
    if (zone !== null && other !== null) {
      issues.push(
        warning(
          'repeated-hour',
          `${path}.event.${member}`,
          `clocks in ${zone} were put back, and this hour came twice: it may also be ${formatRfc3339(other, zone)}`,
          'Make the window hold both, unless the source says which.',
        ),
      );
    }
    return issues;
  });
};

const fullHour = (
  { event }: Report,
  { event: { at, precision } }: WrittenReport,
  path: string,
): readonly CaseIssue[] => {
  if (event === null || at === null || precision !== null || !/T\d{2}:00:00/i.test(at)) return [];
  return [
    warning(
      'full-hour',
      `${path}.event.at`,
      'a full hour is taken as good to five minutes, and people round to the hour',
      'Add "precision", such as PT30M, or PT1M if the source has it to the minute.',
    ),
  ];
};

const dayOfPublication = (
  { source }: Report,
  { origin }: Case,
  { published, publisherZone }: WrittenReport,
  path: string,
): readonly CaseIssue[] => {
  if (source.published === null || published === null || !/^\d{4}-\d{2}(-\d{2})?$/.test(published)) return [];
  const zone = publisherZone ?? 'UTC';
  return [
    warning(
      'day-of-publication',
      `${path}.source.published`,
      `only the ${published.length === 7 ? 'month' : 'day'} is given, so it counts as known from its end: ${formatRfc3339(origin + source.published.end, zone)}`,
      'Give the hour if the page or its archive has it: what was known when depends on it.',
    ),
  ];
};
