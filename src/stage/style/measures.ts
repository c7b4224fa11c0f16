import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { DASHES, LINES, TRAIN } from '../../look/marks.ts';
import type { Palette } from '../../look/palette.ts';
import { SIZES } from '../../look/type.ts';
import type { LonLat } from '../../network/types.ts';
import { FONTS } from '../fonts.ts';
import { greatCircle } from '../great-circle.ts';
import type { Measure } from '../types.ts';
import { dash } from './ground.ts';

export const MEASURE_SOURCE = 'measures';

/** Enough that a curve of 1,000 km bends without corners at any zoom of these maps. */
const STEPS = 64;

/** Where along a line its words may stand. One place is enough from afar; close up the middle can lie outside the picture. */
const PLACES_OF_WORDS = [
  { share: 0.5, minzoom: 0 },
  { share: 0.2, minzoom: 6.5 },
  { share: 0.8, minzoom: 6.5 },
  { share: 0.92, minzoom: 6.5 },
] as const;

/** Each claimed distance as a great circle, once for each pair of ends, and the points at which its words may stand. */
export function measureFeatures(measures: readonly Measure[]): FeatureCollection {
  const pairs = [...new Map(measures.toReversed().map((measure) => [endsOf(measure), measure])).values()];
  return {
    type: 'FeatureCollection',
    features: pairs.flatMap(({ from, to, label }) => {
      const line = greatCircle(from, to, STEPS);
      const side = (to[0] - from[0]) * (to[1] - from[1]) > 0 ? 'top-left' : 'top-right';
      return [lineFeature(line), ...PLACES_OF_WORDS.map((each) => wordsFeature(line, label, side, each))];
    }),
  };
}

const endsOf = ({ from, to }: Measure): string => [from.join(), to.join()].toSorted().join(' ');

const lineFeature = (line: readonly LonLat[]): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates: line.map(([lon, lat]) => [lon, lat]) },
});

const wordsFeature = (
  line: readonly LonLat[],
  label: string,
  side: string,
  place: (typeof PLACES_OF_WORDS)[number],
): Feature => ({
  type: 'Feature',
  properties: { label, side, minzoom: place.minzoom },
  geometry: { type: 'Point', coordinates: [...line[Math.round(place.share * STEPS)]!] },
});

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
  filter: ['all', ['has', 'label'], ['>=', ['zoom'], ['get', 'minzoom']]],
  layout: {
    'text-field': ['get', 'label'],
    'text-font': [...FONTS.regular],
    'text-size': SIZES.small,
    'text-anchor': ['get', 'side'] as never,
    'text-justify': 'auto',
    'text-radial-offset': 0.5,
    'text-max-width': 12,
  },
  paint: { 'text-color': palette.claim, 'text-halo-color': palette.land, 'text-halo-width': TRAIN.halo / 2 },
});
