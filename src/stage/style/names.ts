import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../case/types.ts';
import { TRAIN } from '../../look/marks.ts';
import type { Palette } from '../../look/palette.ts';
import { SIZES, TRACKING } from '../../look/type.ts';
import { FONTS } from '../fonts.ts';
import type { Basemap, BasemapLayer } from '../types.ts';
import { LABEL_ZOOMS, PLACE_SOURCE, type PlaceFeatures } from './place-features.ts';

/** The first of the layers that carry names. Whatever is painted before it can cover none. */
export const FIRST_NAMES = 'names-first';

const halo = (palette: Palette) => ({ 'text-halo-color': palette.land, 'text-halo-width': TRAIN.halo / 2 });

const named = ({ id, minzoom, maxzoom }: BasemapLayer, part: string) => ({
  id: `names-${part}-${id}`,
  source: id,
  minzoom,
  maxzoom: maxzoom + 1,
});

/** A feature's name in the reader's language, else in English. */
const readersName = (lang: Lang): ExpressionSpecification => [
  'coalesce',
  ['get', `name_${lang}`],
  ['get', 'name_en'],
  '',
];

const localName: ExpressionSpecification = [
  'match',
  ['get', 'country'],
  ['KP', 'KR'],
  ['coalesce', ['get', 'name_ko'], ''],
  'RU',
  ['coalesce', ['get', 'name_ru'], ''],
  '',
];

/** The reader's name, and the local one smaller and muted below it where it is another. */
const bilingual = (
  name: ExpressionSpecification,
  local: ExpressionSpecification,
  palette: Palette,
): ExpressionSpecification => [
  'format',
  name,
  {},
  ['case', ['any', ['==', local, ''], ['==', local, name]], '', ['concat', '\n', local]],
  {
    'font-scale': SIZES.tiny / SIZES.placeName,
    'text-color': palette.muted,
    'text-font': ['literal', [...FONTS.regular]],
  },
];

/** Countries and seas. Of the layers of kind `label`, those whose features say `class: country`. */
export function areaNames(basemap: Basemap, palette: Palette, lang: Lang): LayerSpecification[] {
  return ofKind(basemap, 'label').map((layer) => ({
    ...named(layer, 'country'),
    type: 'symbol',
    filter: ['==', ['get', 'class'], 'country'],
    layout: {
      'text-field': ['upcase', readersName(lang)],
      'text-font': [...FONTS.regular],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, SIZES.tiny, 7, SIZES.body],
      'text-letter-spacing': TRACKING.country,
      'text-max-width': 6,
    },
    paint: { 'text-color': palette.muted, ...halo(palette) },
  }));
}

/** Seas, gulfs and bays in serif italics; rivers along their course. */
export function waterNames(basemap: Basemap, palette: Palette, lang: Lang): LayerSpecification[] {
  const type = {
    'text-field': readersName(lang),
    'text-font': [...FONTS.water],
    'text-letter-spacing': TRACKING.water,
  };
  const rivers = ofKind(basemap, 'river').map(
    (layer): LayerSpecification => ({
      ...named(layer, 'river'),
      type: 'symbol',
      minzoom: Math.max(layer.minzoom, 7),
      filter: ['has', 'name_en'],
      layout: {
        ...type,
        'symbol-placement': 'line',
        'symbol-spacing': 300,
        'text-size': SIZES.small,
        'text-max-angle': 60,
      },
      paint: { 'text-color': palette.waterName, ...halo(palette) },
    }),
  );
  const waters = ofKind(basemap, 'label').map(
    (layer): LayerSpecification => ({
      ...named(layer, 'water'),
      type: 'symbol',
      filter: ['!=', ['get', 'class'], 'country'],
      layout: { ...type, 'text-size': SIZES.body, 'text-max-width': 12 },
      paint: { 'text-color': palette.waterName, 'text-halo-color': palette.water, 'text-halo-width': 1 },
    }),
  );
  return [...rivers, ...waters];
}

/** Towns of the basemap that are not places of the story as well. */
export function townNames(basemap: Basemap, palette: Palette, lang: Lang, places: PlaceFeatures): LayerSpecification[] {
  const already = places.features.map(({ properties }) => properties.key);
  return ofKind(basemap, 'town').map((layer) => ({
    ...named(layer, 'town'),
    type: 'symbol',
    filter: [
      'all',
      ['!', ['in', ['get', 'name_en'], ['literal', already]]],
      ['>=', ['zoom'], ['coalesce', ['get', 'minzoom'], 0]],
    ],
    layout: {
      'symbol-sort-key': ['coalesce', ['get', 'rank'], 5],
      'text-field': bilingual(readersName(lang), localName, palette),
      'text-font': [...FONTS.regular],
      'text-size': SIZES.small,
      'text-padding': 6,
    },
    paint: { 'text-color': palette.muted, ...halo(palette) },
  }));
}

/** The places of the story, each on the best of the sides that were chosen for it that has room. */
export function placeNames(palette: Palette): LayerSpecification {
  return {
    id: 'names-places',
    type: 'symbol',
    source: PLACE_SOURCE,
    filter: ['>=', ['zoom'], ['get', 'minzoom']],
    layout: {
      'symbol-sort-key': ['get', 'priority'],
      'text-field': bilingual(['get', 'name'], ['get', 'local'], palette),
      'text-font': [...FONTS.medium],
      'text-size': SIZES.placeName,
      'text-line-height': 1.1,
      'text-variable-anchor-offset': byZoom('anchors') as never,
      'text-justify': 'auto',
      'text-padding': 1,
      'text-max-width': 14,
    },
    paint: { 'text-color': palette.text, ...halo(palette) },
  };
}

/** `anchors4` below zoom 5, `anchors5` below 6 and so on: on which sides a name stands depends on the scale. */
function byZoom(property: string): ExpressionSpecification {
  const [first, ...rest] = LABEL_ZOOMS;
  return [
    'step',
    ['zoom'],
    ['get', `${property}${first}`],
    ...rest.flatMap((zoom) => [zoom, ['get', `${property}${zoom}`]]),
  ] as ExpressionSpecification;
}

const ofKind = (basemap: Basemap, kind: BasemapLayer['kind']) => basemap.layers.filter((layer) => layer.kind === kind);
