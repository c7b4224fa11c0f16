import { toCsv } from '../questions/formats/to-csv.ts';
import { toCzml } from '../questions/formats/to-czml.ts';
import { toGeoJson } from '../questions/formats/to-geojson.ts';
import { printableJson } from '../questions/printable.ts';
import { reconstructionOf } from '../questions/reconstruct/reconstruction-of.ts';
import { sceneTimes, tellingTimes } from '../questions/reconstruct/telling-times.ts';
import type { PageStrings } from '../words/page-strings.ts';
import type { Publication, PublishedFile } from './publication.ts';

/** A file for readers to take away. */
export interface Download {
  readonly path: string;
  readonly name: 'caseFile' | 'positionsByHour' | 'positionsForMaps' | 'movingScene' | 'picturesToPrint';
  readonly format: string;
  readonly type: string;
}

export const DOWNLOADS: readonly (Download & { readonly name: keyof PageStrings })[] = [
  { path: 'case.json', name: 'caseFile', format: 'JSON', type: 'application/json' },
  { path: 'positions.csv', name: 'positionsByHour', format: 'CSV', type: 'text/csv' },
  { path: 'journey.geojson', name: 'positionsForMaps', format: 'GeoJSON', type: 'application/geo+json' },
  { path: 'journey.czml', name: 'movingScene', format: 'CZML', type: 'application/json' },
  { path: 'poster.svg', name: 'picturesToPrint', format: 'SVG', type: 'image/svg+xml' },
  { path: 'poster.png', name: 'picturesToPrint', format: 'PNG', type: 'image/png' },
];

/** The positions as `sightline reconstruct` prints them. The case itself is copied to the byte, not written. */
export const downloadFiles = ({ dossier, context: { journey } }: Publication): readonly PublishedFile[] => {
  const told = reconstructionOf(dossier, journey, tellingTimes(dossier, journey));
  const moving = reconstructionOf(dossier, journey, sceneTimes(journey));
  return [
    { path: 'positions.csv', text: toCsv(dossier, told) },
    { path: 'journey.geojson', text: json(toGeoJson(dossier, told)) },
    { path: 'journey.czml', text: json(toCzml(dossier, moving)) },
  ];
};

const json = (value: unknown): string => `${printableJson(JSON.stringify(value))}\n`;
