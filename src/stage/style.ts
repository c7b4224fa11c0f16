import type { FeatureCollection } from 'geojson';
import type { FontFacesSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../case/types.ts';
import { PALETTES, type Theme } from '../look/palette.ts';
import type { RailNetwork, Route } from '../network/types.ts';
import { groundLayers } from './style/ground.ts';
import { MEASURE_SOURCE, measureFeatures, measureLine, measureNames } from './style/measures.ts';
import { areaNames, FIRST_NAMES, placeNames, townNames, waterNames } from './style/names.ts';
import { PLACE_SOURCE, type PlaceFeatures } from './style/place-features.ts';
import { LEG_SOURCE, legFeatures, railLayers, railObstacles } from './style/rails.ts';
import { REPORTED_AREA_SOURCE, reportedAreaNames, reportedAreaOutlines } from './style/reported-areas.ts';
import type { Basemap, Measure } from './types.ts';

export interface StyleParts {
  readonly basemap: Basemap;
  readonly network: RailNetwork;
  readonly routes: readonly Route[];
  readonly measures: readonly Measure[];
  readonly places: PlaceFeatures;
  /** Of the areas that are drawn now. */
  readonly areas: FeatureCollection;
  readonly theme: Theme;
  readonly lang: Lang;
  readonly fonts: FontFacesSpecification;
  /** False for the first view, which leaves out the layers that are still to be fetched. */
  readonly complete: boolean;
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
      ...Object.fromEntries(basemap.layers.map((layer) => [layer.id, geojson(onceDrawn(layer.data, parts.complete))])),
      [LEG_SOURCE]: geojson(legFeatures(parts.network, parts.routes)),
      [MEASURE_SOURCE]: geojson(measureFeatures(parts.measures)),
      [PLACE_SOURCE]: geojson(parts.places),
      [REPORTED_AREA_SOURCE]: geojson(parts.areas),
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      ...groundLayers(basemap, palette),
      ...railLayers(palette),
      measureLine(palette),
      ...reportedAreaOutlines(palette),
      namesMarker,
      // MapLibre places the last layer first: towns give way to water, both to distances and those to reported areas, all to the rails, these to countries and places.
      ...townNames(basemap, palette, lang, parts.places),
      ...waterNames(basemap, palette, lang),
      measureNames(palette),
      reportedAreaNames(palette),
      railObstacles,
      ...areaNames(basemap, palette, lang),
      placeNames(palette),
    ],
  };
}

/** Draws nothing; a fixed id for the GPU layers to stand below. */
const namesMarker: LayerSpecification = {
  id: FIRST_NAMES,
  type: 'background',
  layout: { visibility: 'none' },
};

const geojson = (data: string | FeatureCollection): SourceSpecification => ({
  type: 'geojson',
  data,
  maxzoom: 12,
  tolerance: 0.25,
});

/** Layers given as addresses are not part of the first view: they are fetched once it stands. */
const onceDrawn = (data: string | FeatureCollection, complete: boolean) =>
  typeof data === 'string' && !complete ? NOTHING : data;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
