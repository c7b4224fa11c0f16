import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../../src/look/palette.ts';
import { FIRST_NAMES } from '../../../src/stage/style/names.ts';
import { buildStyle, type StyleParts } from '../../../src/stage/style.ts';
import type { BasemapLayer } from '../../../src/stage/types.ts';
import { createFixtureNetwork, createRoute, readJson } from '../network/create-network.ts';

const network = createFixtureNetwork('y-junction');

const createLayer = (kind: BasemapLayer['kind'], data: BasemapLayer['data']): BasemapLayer => ({
  id: `${kind}-layer`,
  kind,
  minzoom: 2,
  maxzoom: 9,
  attribution: '',
  data,
});

const readLayer = (kind: 'land' | 'town' | 'label') =>
  createLayer(kind, readJson(`tests/fixtures/stage/${kind}.geojson`) as FeatureCollection);

const createParts = (overrides: Partial<StyleParts> = {}): StyleParts => ({
  basemap: {
    layers: [
      readLayer('town'),
      readLayer('label'),
      readLayer('land'),
      createLayer('river', 'https://example.org/river.geojson'),
    ],
    countries: ['RU'],
  },
  network,
  routes: [createRoute(network, ['alder', 'delta'])],
  measures: [],
  places: { type: 'FeatureCollection', features: [] },
  areas: { type: 'FeatureCollection', features: [] },
  theme: 'light',
  lang: 'en',
  fonts: { Plain: [{ url: 'https://example.org/plain.woff2' }] },
  complete: true,
  ...overrides,
});

const layers = (parts: StyleParts = createParts()) => buildStyle(parts).layers;

describe('the style', () => {
  test('asks no server for glyphs: characters are drawn from the font files it names', () => {
    const style = buildStyle(createParts());
    expect(style.glyphs).toBeUndefined();
    expect(style['font-faces']).toEqual({ Plain: [{ url: 'https://example.org/plain.woff2' }] });
  });

  test('has every name after the one layer that the glow is painted before', () => {
    const ids = layers().map(({ id }) => id);
    const names = layers().flatMap(({ id, type }) => (type === 'symbol' ? [ids.indexOf(id)] : []));
    expect(Math.min(...names)).toBeGreaterThan(ids.indexOf(FIRST_NAMES));
    expect(names).toHaveLength(ids.length - ids.indexOf(FIRST_NAMES) - 1);
  });

  test('paints land before rivers and rivers before rails, whatever the order of the layers', () => {
    const ids = layers().map(({ id }) => id);
    const order = ['ground-land-layer', 'ground-river-layer', 'rail-known', FIRST_NAMES].map((id) => ids.indexOf(id));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('keeps to the zooms of a layer, its last one included', () => {
    expect(layers().find(({ id }) => id === 'ground-land-layer')).toMatchObject({ minzoom: 2, maxzoom: 10 });
  });

  test('leaves what has still to be fetched out of the first view', () => {
    const source = (complete: boolean) => buildStyle(createParts({ complete })).sources['river-layer'];
    expect(source(false)).toMatchObject({ data: { features: [] } });
    expect(source(true)).toMatchObject({ data: 'https://example.org/river.geojson' });
  });

  test('dashes the rails whose course is interpolated, and no others', () => {
    const dashed = layers().filter(
      ({ id, paint }) => id.startsWith('rail-') && JSON.stringify(paint).includes('line-dasharray'),
    );
    expect(dashed.map(({ id }) => id)).toEqual(['rail-approximate']);
  });

  test('tells legs on which a route runs from the others', () => {
    const { data } = buildStyle(createParts()).sources.legs as { data: FeatureCollection };
    expect(data.features.map(({ properties }) => properties?.used).toSorted()).toEqual([false, true, true, true]);
  });

  test.each(['light', 'dark'] as const)(
    "paints in the palette of the %s theme alone, the train's colour excepted",
    (theme) => {
      const used = new Set(JSON.stringify(layers(createParts({ theme }))).match(/#[0-9a-f]{6}/g));
      const { train, ...others } = PALETTES[theme];
      expect([...used].filter((color) => !Object.values(others).includes(color))).toEqual([]);
      expect(used).not.toContain(train);
    },
  );

  test('does not name a town of the basemap that is a place of the story as well', () => {
    const places: StyleParts['places'] = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { key: 'Delta', name: 'Delta', local: '', minzoom: 4, priority: 1 },
          geometry: { type: 'Point', coordinates: [0, 0] },
        },
      ],
    };
    const towns = layers(createParts({ places })).find(({ id }) => id === 'names-town-town-layer');
    expect(JSON.stringify(towns)).toContain('["literal",["Delta"]]');
  });
});
