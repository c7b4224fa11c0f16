import type { EpochSeconds } from '../time/types.ts';
import { type Field, membersOf, optional, type Reader, required } from './field.ts';
import { LIMITS } from './limits.ts';
import { localText } from './local-text.ts';
import { parseEvent } from './parse-event.ts';
import { gradeOrNone, NO_SOURCE, parseSource } from './parse-source.ts';
import { identifier, nullable, oneOf } from './read-values.ts';
import type { Report, ReportKind, Where } from './types.ts';

const MEMBERS = [
  'id',
  'subject',
  'kind',
  'headline',
  'claim',
  'event',
  'where',
  'toward',
  'origin',
  'source',
  'grade',
  'notes',
] as const;

const KINDS: readonly ReportKind[] = [
  'seen',
  'departed',
  'arrived',
  'passed',
  'turned',
  'not-seen',
  'statement',
  'expectation',
  'context',
];

/** The subject whose reports are about the train itself. */
export const TRAIN = 'train';

/** What one source says. `subject` is the train, `claim` the headline, and `origin` the report itself unless the file says otherwise. */
export const parseReport =
  (origin: EpochSeconds): Reader<Report> =>
  (field) => {
    const members = membersOf(field, MEMBERS);
    const id = required(members.id, identifier, '');
    const headline = required(members.headline, localText(LIMITS.lineChars), '');
    if (members.source.value === undefined) {
      members.source.log.warning(
        'unsourced',
        members.source.path,
        'nobody is named who says this, and it counts as known as soon as it happened',
        'Add a source with publisher and time of publication.',
      );
    }
    return {
      id,
      subject: optional(members.subject, identifier, TRAIN),
      kind: required(members.kind, oneOf(KINDS), 'context'),
      headline,
      claim: optional(members.claim, localText(LIMITS.textChars), headline),
      event: optional(members.event, nullable(parseEvent(origin)), null),
      where: optional(members.where, nullable(parseWhere), null),
      toward: optional(members.toward, nullable(identifier), null),
      origin: optional(members.origin, identifier, id),
      source: optional(members.source, parseSource(origin), NO_SOURCE),
      grade: gradeOrNone(members.grade),
      notes: optional(members.notes, localText(LIMITS.textChars), null),
    };
  };

/** A place by its id, or the stretch between two. */
const parseWhere = (field: Field): Where => {
  if (typeof field.value === 'string') return { type: 'place', place: identifier(field) };
  const { from, to } = membersOf(field, ['from', 'to']);
  return { type: 'stretch', from: required(from, identifier, ''), to: required(to, identifier, '') };
};
