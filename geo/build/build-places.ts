import type { Feature } from 'geojson';
import type { LonLat } from '../../src/network/types.ts';
import { feature, rounded } from './feature.ts';
import { type City, readCities } from './read-packages.ts';
import { type Row, readTable } from './read-table.ts';

const namesOf = (cell: Row): Readonly<Record<string, string | null>> => ({
  name_en: cell('name_en'),
  name_ko: cell('name_ko') || null,
  name_ru: cell('name_ru') || null,
});

const point = (at: LonLat): { type: 'Point'; coordinates: number[] } => ({
  type: 'Point',
  coordinates: rounded([at], 3)[0]!,
});

/** Towns for orientation: names from the project's table, positions from GeoNames. */
export const buildTowns = (): Feature[] => {
  const cities = new Map(readCities().map((city): [number, City] => [city.cityId, city]));
  return readTable('towns.csv').map((cell) => {
    const city = cities.get(Number(cell('geonames_id')));
    if (!city) throw new Error(`GeoNames has no ${cell('geonames_id')}, ${cell('name_en')}`);
    const properties = {
      kind: 'town',
      ...namesOf(cell),
      country: cell('country'),
      rank: Number(cell('rank')),
      minzoom: Number(cell('minzoom')),
    };
    return feature(point(city.loc.coordinates), properties, 'geonames', 1000);
  });
};

/** Names of countries and waters, at places chosen by hand, for one of the label layers. */
export const buildLabels = (layer: string): Feature[] =>
  readTable('labels.csv')
    .filter((cell) => cell('layer') === layer)
    .map((cell) => {
      const properties = {
        kind: 'label',
        class: cell('class'),
        ...namesOf(cell),
        country: cell('country') || null,
        rank: Number(cell('rank')),
      };
      return feature(point([Number(cell('lon')), Number(cell('lat'))]), properties, 'sightline', 10_000);
    });
