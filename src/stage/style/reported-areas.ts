import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { TRAIN } from '../../look/marks.ts';
import type { Palette } from '../../look/palette.ts';
import { SIZES } from '../../look/type.ts';
import type { AreaWords } from '../../words/area-words.ts';
import { FONTS } from '../fonts.ts';
import { latToY, lonToX, metresPerPixel, TILE, xToLon, yToLat } from '../mercator.ts';
import type { Sighting } from '../sightings.ts';

export const REPORTED_AREA_SOURCE = 'reported-areas';

/** A circle smaller than this, in pixels of radius, has no words: they would be all that one sees of it. */
const LEAST_PX = 24;
/** From here on there is room within the circle: below it words would name what lies there. Top and bottom are so far apart that both may have them. */
const ROOMY_PX = 180;
/** From here on top and bottom are mostly out of view, and the sides have words as well. */
const WIDE_PX = 320;

/** Between the circle and its words, in their own size: at the bottom it bends up beside them. */
const OFFSET_EM = { beside: 0.4, bottom: 0.8 } as const;

export interface NamedArea extends Pick<Sighting, 'at' | 'radiusKm'> {
  readonly words: AreaWords;
}

/** The points at which the words of circles may stand, best first, each with the part of the words that is at the point and the zoom from which they may. */
export const reportedAreaFeatures = (areas: readonly NamedArea[]): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: areas.flatMap(({ at: [lon, lat], radiusKm, words }) => {
    // World units: a circle on this projection stays one.
    const radius = (1000 * radiusKm) / metresPerPixel(lat, 0) / TILE;
    // Tiles are laid out at whole zooms, so each begins at the nearest.
    const from = (px: number): number => Math.round(Math.log2(px / TILE / radius));
    const [x, y] = [lonToX(lon), latToY(lat)];
    const spots = [
      { x, y: y - radius, anchor: 'bottom', from: from(LEAST_PX), offset: OFFSET_EM.beside },
      { x, y: y + radius, anchor: 'bottom', from: from(ROOMY_PX), offset: OFFSET_EM.bottom },
      { x: x - radius, y, anchor: 'left', from: from(WIDE_PX), offset: OFFSET_EM.beside },
      { x: x + radius, y, anchor: 'right', from: from(WIDE_PX), offset: OFFSET_EM.beside },
    ];
    return spots.map(
      ({ x: east, y: south, ...spot }, rank): Feature<Point> => ({
        type: 'Feature',
        properties: { ...words, ...spot, rank },
        geometry: { type: 'Point', coordinates: [xToLon(east), yToLat(south)] },
      }),
    );
  }),
});

export const reportedAreaNames = (palette: Palette): LayerSpecification => ({
  id: 'names-reported-areas',
  type: 'symbol',
  source: REPORTED_AREA_SOURCE,
  filter: ['>=', ['zoom'], ['get', 'from']],
  layout: {
    'symbol-sort-key': ['get', 'rank'],
    'text-field': [
      'format',
      ['get', 'name'],
      {},
      ['concat', '\n', ['get', 'by']],
      { 'font-scale': SIZES.tiny / SIZES.small, 'text-color': palette.muted },
    ],
    'text-font': [...FONTS.regular],
    'text-size': SIZES.small,
    'text-line-height': 1.1,
    'text-anchor': ['get', 'anchor'] as never,
    'text-justify': 'auto',
    'text-radial-offset': ['get', 'offset'],
    'text-max-width': 24,
  },
  paint: { 'text-color': palette.text, 'text-halo-color': palette.land, 'text-halo-width': TRAIN.halo / 2 },
});
