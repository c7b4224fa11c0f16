import type { Feature } from 'geojson';
import { BOX, byBox, inBox, WIDE } from './boxes.ts';
import { feature, rounded } from './feature.ts';
import { readGmtLines } from './read-gmt.ts';
import { wound } from './rings.ts';
import { simplifyLine } from './simplify-line.ts';

/** Lakes above 30 km² in the box, above 500 around it. GSHHG counts the widest rivers among them. */
export const buildLakes = (): Feature[] => {
  const lines = [
    ...readGmtLines(BOX, 'f', '-W2/1p', '-A30'),
    ...readGmtLines(WIDE, 'i', '-W2/1p', '-A500').filter((line) => !inBox(line[0]!, BOX)),
  ];
  const tolerance = byBox(0.1, 0.4, 1.2);
  return lines
    .filter((line) => line[0]![0] === line.at(-1)![0] && line[0]![1] === line.at(-1)![1])
    .flatMap((ring) => wound([simplifyLine(ring, tolerance)], byBox(2, 10, 300)(ring[0]!)))
    .map((ring) => rounded(ring, 3))
    .filter((ring) => ring.length > 3)
    .map((ring) => feature({ type: 'Polygon', coordinates: [ring] }, { kind: 'lake' }, 'gshhg', 500));
};
