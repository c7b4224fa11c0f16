import type { EpochSeconds } from '../time/types.ts';
import { membersOf, optional, type Reader, required } from './field.ts';
import { LIMITS } from './limits.ts';
import { localText } from './local-text.ts';
import { gradeOrNone, NO_SOURCE, parseSource } from './parse-source.ts';
import { identifier, numberIn, oneOf } from './read-values.ts';
import type { DistanceClaim, TrainFact } from './types.ts';

const EARTH_CIRCUMFERENCE_KM = 40_075;

const DISTANCE_MEMBERS = [
  'id',
  'headline',
  'claim',
  'from',
  'to',
  'km',
  'measure',
  'direction',
  'source',
  'grade',
  'notes',
] as const;

/** "Some 680 km north of Pyongyang". */
export const parseDistance =
  (origin: EpochSeconds): Reader<DistanceClaim> =>
  (field) => {
    const members = membersOf(field, DISTANCE_MEMBERS);
    const headline = required(members.headline, localText(LIMITS.lineChars), '');
    return {
      id: required(members.id, identifier, ''),
      headline,
      claim: optional(members.claim, localText(LIMITS.textChars), headline),
      from: required(members.from, identifier, ''),
      to: required(members.to, identifier, ''),
      km: required(members.km, numberIn(0, EARTH_CIRCUMFERENCE_KM, 'km'), 0),
      measure: optional(members.measure, oneOf(['straight-line', 'rail', 'unstated'] as const), 'unstated' as const),
      direction: optional(members.direction, localText(LIMITS.lineChars), null),
      source: required(members.source, parseSource(origin), NO_SOURCE),
      grade: gradeOrNone(members.grade),
      notes: optional(members.notes, localText(LIMITS.textChars), null),
    };
  };

const FACT_MEMBERS = ['id', 'claim', 'quantity', 'value', 'unit', 'origin', 'source', 'grade', 'notes'] as const;
const UNIT_OF = {
  'max-speed': 'km/h',
  'mean-speed': 'km/h',
  carriages: 'carriages',
  length: 'm',
  other: null,
} as const;
const QUANTITIES = Object.keys(UNIT_OF) as readonly TrainFact['quantity'][];
const UNITS = ['km/h', 'carriages', 'm'] as const;

/** "It cannot exceed 59 km/h". A `value` comes with the unit of its quantity; without one the claim is words only. Its own origin unless the file says otherwise. */
export const parseTrainFact =
  (origin: EpochSeconds): Reader<TrainFact> =>
  (field) => {
    const members = membersOf(field, FACT_MEMBERS);
    const quantity = required(members.quantity, oneOf(QUANTITIES), 'other');
    const value = optional(members.value, numberIn(0, 100_000, 'in the unit'), null);
    const unit =
      value === null ? optional(members.unit, oneOf(UNITS), null) : required(members.unit, oneOf(UNITS), null);
    if ((value !== null || unit !== null) && unit !== UNIT_OF[quantity] && members.quantity.value !== undefined) {
      members.unit.log.error(
        'wrong-unit',
        members.unit.path,
        `${quantity} is not given in ${unit ?? 'no unit'}`,
        UNIT_OF[quantity] === null ? 'Leave value and unit out.' : `Write the unit "${UNIT_OF[quantity]}".`,
      );
    }
    const id = required(members.id, identifier, '');
    return {
      id,
      claim: required(members.claim, localText(LIMITS.textChars), ''),
      quantity,
      value,
      unit,
      origin: optional(members.origin, identifier, id),
      source: required(members.source, parseSource(origin), NO_SOURCE),
      grade: gradeOrNone(members.grade),
      notes: optional(members.notes, localText(LIMITS.textChars), null),
    };
  };
