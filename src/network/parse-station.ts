import type { IssueList } from './issue-list.ts';
import { isObject, type JsonObject, readLonLat, readProperties } from './read-properties.ts';
import type { Station } from './types.ts';

/** Reads a station from a Point feature; null, with the reasons in `list`, where anything about it is wrong. */
export function parseStation(properties: JsonObject, geometry: unknown, path: string, list: IssueList): Station | null {
  const before = list.issues.length;
  const read = readProperties(properties, `${path}.properties`, list);
  const isPoint = isObject(geometry) && geometry.type === 'Point';
  if (!isPoint) {
    const cause = 'A station is drawn as a Point, and this is none.';
    list.add('wrong-geometry', `${path}.geometry`, cause, 'Give it a Point.');
  }
  const at = isPoint ? readLonLat(geometry.coordinates, `${path}.geometry.coordinates`, list) : null;
  const station = {
    kind: 'station',
    id: read.text('id'),
    role: read.oneOf('role', ['station', 'junction', 'bridge', 'border', 'halt'] as const),
    name_en: read.text('name_en'),
    name_ko: read.textOrNull('name_ko'),
    name_ru: read.textOrNull('name_ru'),
    country: read.oneOf('country', ['KP', 'RU', 'CN'] as const),
    zone: read.text('zone'),
    accuracy_m: read.number('accuracy_m', 0),
    rank: read.oneOf('rank', [1, 2, 3, 4, 5] as const),
    source: read.text('source'),
    licence: read.text('licence'),
  } as const;
  return at === null || list.issues.length > before ? null : { ...station, at };
}
