import type { EpochSeconds, Span } from '../time/types.ts';
import { type Field, listOf, membersOf, optional, type Reader, required, shown, wrongType } from './field.ts';
import { LIMITS } from './limits.ts';
import { dayIn, instant, zoneName } from './read-times.ts';
import { nullable, plainText, webAddress } from './read-values.ts';
import type { Grade, Source } from './types.ts';

const MEMBERS = ['publisher', 'attribution', 'url', 'archived', 'published', 'zone'] as const;

/** Who says so, where, and since when. `published` is an instant, a day or month in the publisher's `zone`, `{ earliest, latest }`, or null for unknown. */
export const parseSource =
  (origin: EpochSeconds): Reader<Source> =>
  (field) => {
    const { publisher, attribution, url, archived, published, zone } = membersOf(field, MEMBERS);
    const zoneOfPublisher = optional(zone, zoneName, null);
    const span = optional(published, nullable(publication(zoneOfPublisher)), null);
    if (span === null) {
      published.log.warning(
        'no-publication',
        published.path,
        'it is not said when this was published, so it counts as known as soon as it happened',
        'Give the instant or the day, or earliest and latest.',
      );
    }
    return {
      publisher: required(publisher, plainText(LIMITS.lineChars), ''),
      attribution: optional(attribution, listOf(plainText(LIMITS.lineChars), LIMITS.attribution), []),
      url: optional(url, webAddress, null),
      archivedUrl: optional(archived, webAddress, null),
      published: span === null ? null : { start: span.start - origin, end: span.end - origin },
    };
  };

/** The source of a report that names none. */
export const NO_SOURCE: Source = { publisher: '', attribution: [], url: null, archivedUrl: null, published: null };

const publication =
  (zone: string | null): Reader<Span> =>
  (field) => {
    const { value, path, log } = field;
    if (typeof value === 'object') return publicationWindow(field);
    if (typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value)) {
      if (zone !== null) return dayIn(zone)(field);
      log.error(
        'date-without-zone',
        path,
        `the day ${value} begins and ends at another moment in every zone`,
        'Add the publisher\'s "zone" beside it, such as "Asia/Seoul"; if it is not known, write earliest and latest.',
      );
      return { start: 0, end: 0 };
    }
    const { epoch } = instant(field);
    return { start: epoch, end: epoch };
  };

const publicationWindow = (field: Field): Span => {
  const { earliest, latest } = membersOf(field, ['earliest', 'latest']);
  const zero = { epoch: 0, offsetMin: 0, minute: 0, second: 0 };
  const span = { start: required(earliest, instant, zero).epoch, end: required(latest, instant, zero).epoch };
  if (span.start > span.end) {
    field.log.error('reversed', field.path, 'publication ends before it begins', 'Swap earliest and latest.');
  }
  return span;
};

/** `C2`: letter for the source, number for the information. */
const grade: Reader<Grade> = (field) => {
  const { value, path, log } = field;
  if (typeof value !== 'string') wrongType(field, 'a grade in quotes');
  else if (/^[A-F][1-6]$/.test(value)) {
    return { source: value[0] as Grade['source'], information: Number(value[1]) as Grade['information'] };
  } else {
    log.error(
      'bad-grade',
      path,
      `"${shown(value)}" is not a grade of the Admiralty code`,
      'Write A to F for the source and 1 to 6 for the information, judged without the other reports: C2.',
    );
  }
  return UNGRADED;
};

/** Reliability and credibility cannot be judged. */
const UNGRADED: Grade = { source: 'F', information: 6 };

/** A grade, or F6 with a warning where there is none. */
export const gradeOrNone = (field: Field): Grade => {
  if (field.value !== undefined) return grade(field);
  field.log.warning(
    'ungraded',
    field.path,
    'without a grade this counts as F6, not to be judged',
    'Add a grade such as C2.',
  );
  return UNGRADED;
};
