import { type Field, listOf, membersOf, optional, required, wrongType } from './field.ts';
import { LIMITS } from './limits.ts';
import { localText } from './local-text.ts';
import { zoneName } from './read-times.ts';
import { identifier, numberIn, oneOf, plainText } from './read-values.ts';
import type { Place, PlaceKind, PlaceShape } from './types.ts';

const SHAPES = ['station', 'point', 'stretch', 'area'] as const;
const MEMBERS = ['id', 'name', 'kind', 'zone', ...SHAPES, 'precisionKm', 'source', 'notes'] as const;
const KINDS: readonly PlaceKind[] = ['station', 'bridge', 'border', 'junction', 'town', 'venue', 'area', 'stretch'];
const NO_SHAPE: PlaceShape = { type: 'station', station: '' };

/** Half the length of a station's yard: where "at the station" can be without being beside it. */
const STATION_PRECISION_KM = 0.5;

/** A named place with exactly one shape: a station of the network, a point, the stretch between two places, or an area. */
export const parsePlace = (field: Field): Place => {
  const members = membersOf(field, MEMBERS);
  const given = SHAPES.filter((shape) => members[shape].value !== undefined);
  const [shape] = given;
  if (given.length !== 1 && members.id.log === field.log && isObject(field.value)) {
    field.log.error(
      'place-shape',
      field.path,
      given.length === 0 ? 'the place has no position' : `the place has ${given.length} positions`,
      `Give exactly one of ${SHAPES.join(', ')}.`,
    );
  }
  return {
    id: required(members.id, identifier, ''),
    name: required(members.name, localText(LIMITS.lineChars), ''),
    kind: optional(members.kind, oneOf(KINDS), defaultKind(shape)),
    zone: required(members.zone, zoneName, 'UTC'),
    shape: shape === undefined ? NO_SHAPE : parseShape(shape, members[shape]),
    precisionKm: precision(shape, members.precisionKm),
    source: optional(members.source, plainText(LIMITS.lineChars), null),
    notes: optional(members.notes, localText(LIMITS.textChars), null),
  };
};

type Shape = (typeof SHAPES)[number];

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const defaultKind = (shape: Shape | undefined): PlaceKind =>
  shape === undefined || shape === 'point' ? 'town' : shape;

const parseShape = (shape: Shape, field: Field): PlaceShape => {
  switch (shape) {
    case 'station':
      return { type: 'station', station: identifier(field) };
    case 'point': {
      const { lon, lat } = membersOf(field, ['lon', 'lat']);
      return { type: 'point', lon: required(lon, longitude, 0), lat: required(lat, latitude, 0) };
    }
    case 'stretch': {
      const { from, to } = membersOf(field, ['from', 'to']);
      return { type: 'stretch', from: required(from, identifier, ''), to: required(to, identifier, '') };
    }
    case 'area':
      return { type: 'area', ring: ring(field) };
  }
};

const longitude = numberIn(-180, 180, 'degrees, positive east');
const latitude = numberIn(-90, 90, 'degrees, positive north');

const ring = (field: Field): readonly (readonly [number, number])[] => {
  const points = listOf(lonLat, LIMITS.ringPoints)(field);
  const [first, last] = [points[0], points.at(-1)];
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  if (Array.isArray(field.value) && (points.length < 4 || !closed)) {
    field.log.error(
      'open-ring',
      field.path,
      'an area is a closed ring of at least three corners',
      'List the corners as [longitude, latitude] and repeat the first one at the end.',
    );
  }
  return points;
};

const lonLat = (field: Field): readonly [number, number] => {
  const { value, path, log } = field;
  if (!Array.isArray(value) || value.length !== 2) {
    wrongType(field, 'a pair [longitude, latitude]');
    return [0, 0];
  }
  return [
    longitude({ value: value[0], path: `${path}[0]`, log }),
    latitude({ value: value[1], path: `${path}[1]`, log }),
  ];
};

const precision = (shape: Shape | undefined, field: Field): number => {
  const read = numberIn(0, LIMITS.precisionKm, 'km');
  if (shape === 'point') return required(field, read, 0);
  return optional(field, read, shape === 'station' ? STATION_PRECISION_KM : 0);
};
