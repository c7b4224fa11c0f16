import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { DASHES, LINES, TRAIN } from '../../look/marks.ts';
import type { Palette } from '../../look/palette.ts';
import { SIZES } from '../../look/type.ts';
import { FONTS } from '../fonts.ts';
import { greatCircle } from '../great-circle.ts';
import type { Measure } from '../types.ts';
import { dash } from './ground.ts';

export const MEASURE_SOURCE = 'measures';

/** Enough that a curve of 1,000 km bends without corners at any zoom of these maps. */
const STEPS = 64;

export function measureFeatures(measures: readonly Measure[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: measures.map(({ from, to, label }) => ({
      type: 'Feature',
      properties: { label },
      geometry: { type: 'LineString', coordinates: greatCircle(from, to, STEPS).map(([lon, lat]) => [lon, lat]) },
    })),
  };
}

export const measureLine = (palette: Palette): LayerSpecification => ({
  id: 'measure-line',
  type: 'line',
  source: MEASURE_SOURCE,
  paint: { 'line-color': palette.claim, 'line-width': LINES.claim, 'line-dasharray': dash(DASHES.claim, LINES.claim) },
});

export const measureNames = (palette: Palette): LayerSpecification => ({
  id: 'names-measure',
  type: 'symbol',
  source: MEASURE_SOURCE,
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 420,
    'text-field': ['get', 'label'],
    'text-font': [...FONTS.medium],
    'text-size': SIZES.small,
    'text-offset': [0, 0.9],
    'text-max-angle': 20,
  },
  paint: { 'text-color': palette.claim, 'text-halo-color': palette.land, 'text-halo-width': TRAIN.halo / 2 },
});
