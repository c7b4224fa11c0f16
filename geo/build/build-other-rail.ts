import type { Feature } from 'geojson';
import type { LonLat } from '../../src/network/types.ts';
import { awayFrom } from './away-from.ts';
import { byBox } from './boxes.ts';
import { smoothLine } from './curves.ts';
import { feature, rounded } from './feature.ts';
import { simplifyLine } from './simplify-line.ts';

/**
 * The rail lines that are not in the network. What runs within 2.7 km of a leg is the leg itself, before it was bent to its stations: that is the largest
 * error of the source.
 */
export const buildOtherRail = (
  lines: readonly (readonly LonLat[])[],
  legs: readonly (readonly LonLat[])[],
): Feature[] =>
  awayFrom(lines, legs, 2.7).map((line) => {
    const coordinates = rounded(simplifyLine(smoothLine(line), byBox(0.1, 0.25, 0.5)), 3);
    return feature({ type: 'LineString', coordinates }, { kind: 'rail' }, 'natural-earth', 1500);
  });
