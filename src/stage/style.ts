import type { FontFacesSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../case/types.ts';
import { PALETTES, type Theme } from '../look/palette.ts';
import type { RailNetwork, Route } from '../network/types.ts';
import { groundLayers } from './style/ground.ts';
import { MEASURE_SOURCE, measureFeatures, measureLine, measureNames } from './style/measures.ts';
import { areaNames, FIRST_NAMES, placeNames, waterNames } from './style/names.ts';
import { PLACE_SOURCE, type PlaceFeatures } from './style/place-features.ts';
import { LEG_SOURCE, legFeatures, railLayers } from './style/rails.ts';
import type { Basemap, Measure } from './types.ts';

export interface StyleParts {
  readonly basemap: Basemap;
  readonly network: RailNetwork;
  readonly routes: readonly Route[];
  readonly measures: readonly Measure[];
  readonly places: PlaceFeatures;
  readonly theme: Theme;
  readonly lang: Lang;
  readonly fonts: FontFacesSpecification;
}

/**
 * The whole MapLibre style, in code. There is no `glyphs` URL: MapLibre draws every character itself, from the self-hosted files of
 * `font-faces`. What never moves is in here, rails and claimed distances included, so that no frame of the playback touches it.
 */
export function buildStyle(parts: StyleParts): StyleSpecification {
  const { basemap, theme, lang } = parts;
  const palette = PALETTES[theme];
  return {
    version: 8,
    'font-faces': parts.fonts,
    sources: {
      ...Object.fromEntries(basemap.layers.map((layer) => [layer.id, geojson(layer.data, layer.attribution)])),
      [LEG_SOURCE]: geojson(legFeatures(parts.network, parts.routes)),
      [MEASURE_SOURCE]: geojson(measureFeatures(parts.measures)),
      [PLACE_SOURCE]: geojson(parts.places),
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      ...groundLayers(basemap, palette),
      ...railLayers(palette),
      measureLine(palette),
      namesMarker,
      ...areaNames(basemap, palette, lang),
      ...waterNames(basemap, palette, lang),
      measureNames(palette),
      ...placeNames(basemap, palette, lang, parts.places),
    ],
  };
}

/** Draws nothing; a fixed id for the GPU layers to stand below. */
const namesMarker: LayerSpecification = {
  id: FIRST_NAMES,
  type: 'background',
  layout: { visibility: 'none' },
};

function geojson(data: string | GeoJSON.FeatureCollection, attribution = ''): SourceSpecification {
  return {
    type: 'geojson',
    data,
    maxzoom: 12,
    tolerance: 0.25,
    ...(attribution === '' ? {} : { attribution: asHtml(attribution) }),
  };
}

/** MapLibre writes attributions as HTML. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
