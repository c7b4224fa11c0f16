import { describe, expect, test } from 'vitest';
import type { Case, Lang, Place } from '../../../src/case/types.ts';

import { landBounds } from '../../../src/stage/land-bounds.ts';
import { LABEL_ZOOMS, placeFeatures } from '../../../src/stage/style/place-features.ts';
import type { BasemapLayer } from '../../../src/stage/types.ts';
import { creditsOf } from '../../../src/words/credits-of.ts';
import { createReport } from '../journey/create-story.ts';
import { createFarEastNetwork, createPlace, createRoute } from '../network/create-network.ts';

const network = createFarEastNetwork();
const routes = [createRoute(network, ['pyongyang', 'khasan', 'ussuriysk'])];

const createStory = (...places: readonly Place[]): Case =>
  ({
    places: new Map(places.map((place) => [place.id, place])),
    reports: places.map((place) => ({
      ...createReport({ id: place.id, from: 0, to: 1, at: 0 }),
      where: { type: 'place', place: place.id },
    })),
  }) as unknown as Case;

const names = (story: Case, lang: Lang = 'en') =>
  placeFeatures(story, network, routes, lang).features.map(({ properties }) => properties);
const named = (key: string, lang: Lang = 'en', story = createStory()) =>
  names(story, lang).find((place) => place.key === key);

describe('the names of the story', () => {
  test("are in the reader's language, with the local one below", () => {
    expect(named('Khasan')).toMatchObject({ name: 'Khasan', local: 'Хасан' });
    expect(named('Tumangang')).toMatchObject({ name: 'Tumangang', local: '두만강' });
  });

  test("are given once where the reader's language is the local one", () => {
    expect(named('Khasan', 'ru')).toMatchObject({ name: 'Хасан', local: '' });
    expect(named('Tumangang', 'ko')).toMatchObject({ name: '두만강', local: '' });
    const capital = {
      ...createPlace('k', { type: 'station', station: 'khasan' }),
      name: { en: 'Khasan', ru: 'ХАСАН' },
    };
    expect(named('Khasan', 'ru', createStory(capital))).toMatchObject({ name: 'ХАСАН', local: '' });
  });

  test('include a bridge that a report speaks of, by the name that the case gives it', () => {
    const bridge = {
      ...createPlace('bridge', { type: 'point', lon: 131.92, lat: 43.63 }),
      name: { en: 'The bridge', ru: 'Мост' },
    };
    expect(named('The bridge', 'ru', createStory(bridge))).toMatchObject({ name: 'Мост' });
  });

  test('come first where reports speak of them', () => {
    const station = createPlace('k', { type: 'station', station: 'khasan' });
    const [before, after] = [named('Khasan'), named('Khasan', 'en', createStory({ ...station, name: 'Khasan' }))];
    expect(after!.priority).toBeLessThan(before!.priority);
  });

  test('come first of one rank where more reports speak of them', () => {
    const [one, other] = ['khasan', 'tumangang'].map((station) => createPlace(station, { type: 'station', station }));
    const order = (...places: readonly Place[]) =>
      names(createStory(...places))
        .map(({ key }) => key)
        .filter((key) => key === 'Khasan' || key === 'Tumangang');
    expect(order(other!, one!, one!)).toEqual(['Khasan', 'Tumangang']);
    expect(order(one!, other!, other!)).toEqual(['Tumangang', 'Khasan']);
  });

  test('leave out switches, which mean nothing to the reader', () => {
    expect(names(createStory()).map(({ key }) => key)).not.toContain('Baranovsky junction');
  });

  test('have a side to stand on at every zoom', () => {
    for (const place of names(createStory())) {
      for (const zoom of LABEL_ZOOMS) {
        expect(place[`anchors${zoom}`]![0]).toMatch(/^(top|bottom|left|right)/);
      }
    }
  });
});

describe('the basemap', () => {
  const createLayer = (attribution: string, data: BasemapLayer['data'] = ''): BasemapLayer => ({
    id: attribution,
    kind: 'land',
    minzoom: 0,
    maxzoom: 22,
    attribution,
    data,
  });

  test('names each of its sources once', () => {
    const layers = [createLayer('A; B'), createLayer('B'), createLayer(''), createLayer('C')];
    expect(creditsOf(layers)).toEqual(['A', 'B', 'C']);
  });

  test('ends where its land ends', () => {
    const square = [
      [
        [130, 42],
        [133, 42],
        [133, 45],
        [130, 42],
      ],
    ];
    const data: BasemapLayer['data'] = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [square] } }],
    };
    expect(landBounds({ layers: [createLayer('', data)], countries: [] })).toEqual([130, 42, 133, 45]);
    expect(landBounds({ layers: [createLayer('', 'https://example.org/')], countries: [] })).toBeNull();
  });
});
