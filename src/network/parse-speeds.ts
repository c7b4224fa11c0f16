import type { IssueList } from './issue-list.ts';
import { isObject, readProperties } from './read-properties.ts';
import type { LegSpeed } from './types.ts';

/** Slower than this is no line speed but a mistake of unit. */
const LEAST_KMH = 5;

/**
 * Reads the line speeds of a leg: sections in the order of their kilometres, without overlap. Where no section lies the line speed is not known.
 * @param values the member `speeds` of a leg
 */
export function parseSpeeds(
  values: readonly unknown[],
  lengthKm: number,
  path: string,
  list: IssueList,
): readonly LegSpeed[] {
  const speeds = values.map((value, i): LegSpeed => {
    const read = readProperties(isObject(value) ? value : {}, `${path}[${i}]`, list);
    return {
      from_km: read.number('from_km', 0),
      to_km: read.number('to_km', 0),
      kmh: read.number('kmh', LEAST_KMH),
      source: read.text('source'),
    };
  });
  for (const [i, { from_km, to_km }] of speeds.entries()) {
    const begins = speeds[i - 1]?.to_km ?? 0;
    if (from_km >= begins && to_km > from_km && to_km <= lengthKm) continue;
    const cause = `Section ${i} runs from km ${from_km} to km ${to_km}; it can lie between km ${begins} and km ${lengthKm}.`;
    list.add('speeds-order', `${path}[${i}]`, cause, 'Sort the sections; they cannot overlap or leave the leg.');
  }
  return speeds;
}
