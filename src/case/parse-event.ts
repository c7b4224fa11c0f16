import type { EpochSeconds, Instant, Span } from '../time/types.ts';
import { type Field, type Members, membersOf, optional, required } from './field.ts';
import { LIMITS } from './limits.ts';
import { localText } from './local-text.ts';
import { dayIn, duration, instant, zoneName } from './read-times.ts';
import type { EventWindow } from './types.ts';

const MEMBERS = ['at', 'earliest', 'latest', 'on', 'zone', 'precision', 'stated'] as const;
const ROUND_STAMP_S = 300;
const SHARP_STAMP_S = 60;
const FORMS = 'Write { "at" }, or { "earliest", "latest" }, or { "on", "zone" }.';

/**
 * When it happened: `at` one instant, between `earliest` and `latest`, or `on` a whole day in a `zone`. Times come out in seconds since `origin`.
 * Without a `precision` a stamp on a multiple of five minutes is good to 5 min, any other to 1 min; the edges of a day are the calendar's and exact.
 */
export const parseEvent =
  (origin: EpochSeconds) =>
  (field: Field): EventWindow => {
    const members = membersOf(field, MEMBERS);
    const { span, precisionS } = window(members, field);
    if (span.start > span.end) {
      field.log.error('reversed', field.path, 'the event ends before it begins', 'Swap earliest and latest.');
    }
    return {
      start: span.start - origin,
      end: span.end - origin,
      precisionS: optional(members.precision, duration, precisionS),
      stated: optional(members.stated, localText(LIMITS.lineChars), null),
    };
  };

type EventMembers = Members<(typeof MEMBERS)[number]>;

const window = (members: EventMembers, field: Field): { span: Span; precisionS: number } => {
  const forms = (['at', 'on', 'earliest'] as const).filter((form) => members[form].value !== undefined);
  const [form] = forms;
  if (forms.length > 1 || (form !== 'earliest' && members.latest.value !== undefined)) {
    field.log.error('mixed-forms', field.path, 'the time of the event is given in two ways, or in half of one', FORMS);
    return { span: { start: 0, end: 0 }, precisionS: 0 };
  }
  switch (form) {
    case 'at': {
      const at = instant(members.at);
      return { span: { start: at.epoch, end: at.epoch }, precisionS: precisionOf(at) };
    }
    case 'earliest': {
      const earliest = instant(members.earliest);
      const latest = required(members.latest, instant, earliest);
      return {
        span: { start: earliest.epoch, end: latest.epoch },
        precisionS: Math.max(precisionOf(earliest), precisionOf(latest)),
      };
    }
    case 'on':
      return { span: dayIn(required(members.zone, zoneName, 'UTC'))(members.on), precisionS: 0 };
    default: {
      if (typeof field.value === 'object' && field.value !== null && !Array.isArray(field.value)) {
        field.log.error('missing-member', field.path, 'the event has no time', FORMS);
      }
      return { span: { start: 0, end: 0 }, precisionS: 0 };
    }
  }
};

const precisionOf = ({ minute, second }: Instant): number =>
  minute % 5 === 0 && second === 0 ? ROUND_STAMP_S : SHARP_STAMP_S;
