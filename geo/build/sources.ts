/** Where a feature comes from. The key is the short name that context features carry; the manifest holds the rest once. */
export interface Source {
  readonly name: string;
  readonly licence: string;
  /** What the map has to show while a layer of this source is on it. */
  readonly attribution: string;
  readonly url: string;
}

export const SOURCES = {
  osm: {
    name: 'OpenStreetMap',
    licence: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors',
    url: 'https://www.openstreetmap.org/copyright',
  },
  'natural-earth': {
    name: 'Natural Earth 1:10m railroads',
    licence: 'public domain',
    attribution: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
  },
  gshhg: {
    name: 'GSHHG and WDBII, Wessel & Smith',
    licence: 'LGPL-3.0-or-later',
    attribution: 'GSHHG/WDBII, Wessel & Smith (LGPL)',
    url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
  },
  geonames: {
    name: 'GeoNames',
    licence: 'CC-BY-4.0',
    attribution: 'GeoNames (CC BY 4.0)',
    url: 'https://www.geonames.org/',
  },
  wikipedia: {
    name: 'coordinates and kilometres published in Wikipedia, as facts',
    licence: 'facts',
    attribution: '',
    url: 'https://en.wikipedia.org/wiki/Pyongra_Line',
  },
  sightline: {
    name: 'Sightline',
    licence: 'MIT',
    attribution: '',
    url: '',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceKey = keyof typeof SOURCES;
