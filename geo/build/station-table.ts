import type { LonLat, StationProperties } from '../../src/network/types.ts';
import { type Row, readTable } from './read-table.ts';
import { SOURCES, type SourceKey } from './sources.ts';

/** A row of `data/stations.csv`. */
export interface StationRow {
  readonly at: LonLat;
  /** The leg in whose interior it lies; null at the ends of legs. Rows of one leg stand in running order. */
  readonly leg: string | null;
  /** Official kilometre of the line, in the line's own count (see `lineKm` of the leg); null where none is known. */
  readonly lineKm: number | null;
  /** True where the kilometre is pieced together from tables of 1941-45 (`~` in the table): up to 7 km long. */
  readonly roughKm: boolean;
  readonly properties: StationProperties;
}

const sourceOf = (key: string, osmNode: string): { source: string; licence: string } => {
  const source = SOURCES[key as SourceKey];
  if (!source) throw new Error(`stations.csv names an unknown source: ${key}`);
  return { source: osmNode === '' ? source.name : `${source.name}, node ${osmNode}`, licence: source.licence };
};

const parseRow = (cell: Row): StationRow => {
  return {
    at: [Number(cell('lon')), Number(cell('lat'))],
    leg: cell('leg') || null,
    lineKm: cell('km') === '' ? null : Number(cell('km').replace('~', '')),
    roughKm: cell('km').startsWith('~'),
    properties: {
      kind: 'station',
      id: cell('id'),
      role: cell('role') as StationProperties['role'],
      name_en: cell('name_en'),
      name_ko: cell('name_ko') || null,
      name_ru: cell('name_ru') || null,
      country: cell('country') as StationProperties['country'],
      zone: cell('zone'),
      accuracy_m: Number(cell('accuracy_m')),
      rank: Number(cell('rank')) as StationProperties['rank'],
      ...sourceOf(cell('source'), cell('osm_node')),
    },
  };
};

/** The stations of the network, in the order of the table. */
export const readStations = (): StationRow[] => readTable('stations.csv').map(parseRow);
