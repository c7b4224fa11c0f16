import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { DASHES, LINES, TRAIN } from '../../look/marks.ts';
import type { Palette } from '../../look/palette.ts';
import { SIZES } from '../../look/type.ts';
import { greatCircleKm } from '../../network/great-circle.ts';
import { greatCircleLine } from '../../network/great-circle-line.ts';
import type { LonLat } from '../../network/types.ts';
import { FONTS } from '../fonts.ts';
import type { Measure } from '../types.ts';
import { dash } from './ground.ts';

export const MEASURE_SOURCE = 'measures';

/** Enough that a curve of 1,000 km bends without corners at any zoom of these maps. */
const STEPS = 64;

/** Ends closer than this are one end: two stations on the sides of a border, a city and its station. */
const SAME_END_KM = 60;
/** Close up the middle of a line longer than this lies outside the picture; its words then stand near its far end as well. */
const LONG_KM = 400;
const CLOSE_UP_ZOOM = 7;
/** Distance of the words from the line, in their own size. From afar the rails run close beside a long line, and the words stand beyond. */
const ASIDE_EM = 0.5;
const FAR_ASIDE_EM = 3.6;

/** Each claimed distance as a great circle, one for all claims between the same ends, and the points at which its words may stand. */
export function measureFeatures(measures: readonly Measure[]): FeatureCollection {
  const lines: Measure[] = [];
  for (const measure of measures) {
    if (!lines.some((line) => sameEnds(line, measure))) lines.push(measure);
  }
  return {
    type: 'FeatureCollection',
    features: lines.flatMap(({ id, from, to, label }) => {
      const line = greatCircleLine(from, to, STEPS);
      const side = (to[0] - from[0]) * (to[1] - from[1]) > 0 ? 'top-left' : 'top-right';
      const words = (share: number, minzoom: number, offset: number) =>
        wordsFeature(line, share, { id, label, side, minzoom, offset });
      const long = greatCircleKm(from, to) > LONG_KM;
      const closeUp = long ? [words(0.88, CLOSE_UP_ZOOM, ASIDE_EM)] : [];
      return [lineFeature(line), words(0.5, 0, long ? FAR_ASIDE_EM : ASIDE_EM), ...closeUp];
    }),
  };
}

const sameEnds = (a: Measure, b: Measure): boolean => {
  const near = (p: LonLat, q: LonLat) => greatCircleKm(p, q) < SAME_END_KM;
  return (near(a.from, b.from) && near(a.to, b.to)) || (near(a.from, b.to) && near(a.to, b.from));
};

const lineFeature = (line: readonly LonLat[]): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates: line.map(([lon, lat]) => [lon, lat]) },
});

const wordsFeature = (
  line: readonly LonLat[],
  share: number,
  properties: {
    readonly id: string;
    readonly label: string;
    readonly side: string;
    readonly minzoom: number;
    readonly offset: number;
  },
): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [...line[Math.round(share * STEPS)]!] },
});

export const measureLine = (palette: Palette): LayerSpecification => ({
  id: 'measure-line',
  type: 'line',
  source: MEASURE_SOURCE,
  paint: { 'line-color': palette.claim, 'line-width': LINES.claim, 'line-dasharray': dash(DASHES.claim, LINES.claim) },
});

/** The layer whose words may be clicked. */
export const MEASURE_NAMES = 'names-measure';

export const measureNames = (palette: Palette): LayerSpecification => ({
  id: MEASURE_NAMES,
  type: 'symbol',
  source: MEASURE_SOURCE,
  filter: ['all', ['has', 'label'], ['>=', ['zoom'], ['get', 'minzoom']]],
  layout: {
    'text-field': ['get', 'label'],
    'text-font': [...FONTS.regular],
    'text-size': SIZES.small,
    'text-anchor': ['get', 'side'] as never,
    'text-justify': 'auto',
    'text-radial-offset': ['get', 'offset'],
    'text-max-width': 12,
  },
  paint: { 'text-color': palette.claim, 'text-halo-color': palette.land, 'text-halo-width': TRAIN.halo / 2 },
});
