import { describe, expect, it } from 'vitest';
import { measureBetween } from '../../../src/scene/measure-between.ts';
import { partingOf } from '../../../src/scene/parting-of.ts';
import { rulerFrom, rulerOf } from '../../../src/scene/ruler.ts';
import { measurementRows, spotWords } from '../../../src/words/measure-words.ts';
import { createKim } from '../../support/kim-2023.ts';

const { network, routes } = createKim();
const at = (station: string) => network.stations.get(station)!.at;
const measured = measureBetween(network, routes, at('pyongyang'), at('vladivostok'));
const values = (from: Parameters<typeof measureBetween>[2]) =>
  measurementRows(measureBetween(network, routes, from, at('vladivostok')), 'en').map(({ value }) => value);

describe('what is measured between two spots', () => {
  it('is told as the straight line with its direction, and by rail', () => {
    expect(measurementRows(measured, 'en')).toEqual([
      { id: 'straight', label: 'Straight line', value: '688 km, north-east (46°)' },
      { id: 'rail', label: 'By rail', value: '1,177 km' },
    ]);
  });

  it('goes by the shortest rails where no thinkable route comes to both', () => {
    const { rail } = measureBetween(network, routes, at('vladivostok'), at('khabarovsk'));
    expect(rail!.km).toBeGreaterThan(740);
    expect(rail!.km).toBeLessThan(790);
  });

  it('says how far from the rails a spot is, and where no rails join them', () => {
    expect(values([131.9, 43.8])[1]).toMatch(/^\d+ km; measured from rails up to \d+ km away$/);
    expect(values([134, 40])[1]).toBe('no rails on this map join them');
  });

  it('is drawn as a line from end to end, along the rails as well', () => {
    const ruler = rulerOf(measured);
    expect(ruler.ends).toEqual([at('pyongyang'), at('vladivostok')]);
    expect(ruler.straight.length).toBeGreaterThan(2);
    expect(ruler.rails.length).toBeGreaterThan(100);
    expect(rulerFrom(at('khasan'))).toEqual({ ends: [at('khasan')], straight: [], rails: [] });
  });
});

it('a spot of the map is told by its degrees, in every language', () => {
  expect(spotWords([131.888, 43.1151], 'en')).toBe('43.12° N, 131.89° E');
  expect(spotWords([131.888, 43.1151], 'ru')).toBe('43,12° с. ш., 131,89° в. д.');
  expect(spotWords([-70.5, -12], 'ko')).toBe('남위 12.00°, 서경 70.50°');
});

it('routes part between the first and the last place where one leaves the likeliest', () => {
  expect(partingOf([{ sharedKm: 2500 }, { sharedKm: 1111 }, { sharedKm: 1088 }])).toEqual({ fromKm: 1088, toKm: 1111 });
  expect(partingOf([{ sharedKm: 2500 }])).toBeNull();
});
