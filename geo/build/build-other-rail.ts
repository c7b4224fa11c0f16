import type { Feature } from 'geojson';
import type { LonLat } from '../../src/network/types.ts';
import { awayFrom } from './away-from.ts';
import { byBox } from './boxes.ts';
import { smoothLine } from './curves.ts';
import { feature, rounded } from './feature.ts';
import { lengthsAlong } from './plane.ts';
import { simplifyLine } from './simplify-line.ts';

/** Drops pieces of less than 8 km that touch no other: leftovers of a leg's own line. */
const withoutScraps = (lines: readonly (readonly LonLat[])[]): (readonly LonLat[])[] => {
  const endsOf = (line: readonly LonLat[]): string[] => [line[0]!, line.at(-1)!].map(String);
  const ends = lines.flatMap(endsOf);
  const touches = (line: readonly LonLat[]): boolean =>
    endsOf(line).some((end) => ends.filter((other) => other === end).length > 1);
  return lines.filter((line) => lengthsAlong(line).at(-1)! > 8 || touches(line));
};

/**
 * The rail lines that are not in the network. What runs within 2.7 km of a leg is the leg itself, before it was bent to its stations: that is the
 * largest error of the source.
 */
export const buildOtherRail = (
  lines: readonly (readonly LonLat[])[],
  legs: readonly (readonly LonLat[])[],
): Feature[] =>
  withoutScraps(awayFrom(lines, legs, 2.7)).map((line) => {
    const coordinates = rounded(simplifyLine(smoothLine(line), byBox(0.1, 0.25, 0.5)), 3);
    return feature({ type: 'LineString', coordinates }, { kind: 'rail' }, 'natural-earth', 1500);
  });
