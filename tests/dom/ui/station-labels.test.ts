import { expect, test } from 'vitest';
import { stationLabels } from '../../../src/ui/stringline/station-labels.ts';
import type { StringlineView } from '../../../src/ui/stringline/types.ts';

const labels = (name: string, room: number): readonly (string | null)[][] => {
  const view: Pick<StringlineView, 'nameOf' | 'kmWords'> = {
    nameOf: () => [name, '1,086'],
    kmWords: (km) => `km ${km}`,
  };
  const mark = { routeId: 'north', km: 1086, placeId: 'bridge', stationId: 'bridge', order: 0 };
  return stationLabels(view, [{ mark, y: 20 }], room).map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  );
};

test('a station is named with its kilometre, by its name alone where both have no room, and by the kilometre where the name would be cut off', () => {
  expect(labels('Razdolnaya bridge', 180)).toEqual([['Razdolnaya bridge', '1,086']]);
  expect(labels('Razdolnaya bridge', 120)).toEqual([['Razdolnaya bridge']]);
  expect(labels('Razdolnaya bridge', 76)).toEqual([['km 1086']]);
  expect(labels('Khasan', 70)).toEqual([['Khasan']]);
});

test('letters of Hangul are wider', () => {
  expect(labels('abcdefgh', 60)).toEqual([['abcdefgh']]);
  expect(labels('두만강역두만강역', 60)).toEqual([['km 1086']]);
});

test('before the page has said how wide it is, nothing is left out', () => {
  expect(labels('Razdolnaya bridge', 0)).toEqual([['Razdolnaya bridge', '1,086']]);
});
