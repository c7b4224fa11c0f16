import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { LINES, TRAIN } from '../../look/marks.ts';
import type { Palette } from '../../look/palette.ts';
import { SIZES } from '../../look/type.ts';
import type { LonLat } from '../../network/types.ts';
import type { AreaWords } from '../../words/area-words.ts';
import { lastCrossing, lonLatOf, worldLength, worldOf } from '../area-outline.ts';
import { FONTS } from '../fonts.ts';
import { TILE } from '../mercator.ts';
import type { Sighting } from '../sightings.ts';

export const REPORTED_AREA_SOURCE = 'reported-areas';

/** An area smaller than this, in pixels of radius, has no words: they would be all that one sees of it. */
const LEAST_PX = 24;
/** From here on there is room within it: below it words would name what lies there. Top and bottom are so far apart that both may have them. */
const ROOMY_PX = 180;
/** From here on top and bottom are mostly out of view, and the sides have words as well. */
const WIDE_PX = 320;

/** Between the outline and its words, in their own size: at the bottom it may bend up beside them. */
const OFFSET_EM = { beside: 0.4, bottom: 0.8 } as const;

export interface NamedArea extends Pick<Sighting, 'at' | 'radiusKm'> {
  /** Its outline, closed. */
  readonly ring: readonly LonLat[];
  readonly words: AreaWords;
}

/** Outlines of areas, and the points of them at which their words may stand, best first, each with the part of the words that is at the point and the zoom from which they may. */
export const reportedAreaFeatures = (areas: readonly NamedArea[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: areas.flatMap(({ at, radiusKm, ring, words }) => {
    const radius = worldLength(at, radiusKm);
    // Tiles are laid out at whole zooms, so each begins at the nearest.
    const from = (px: number): number => Math.round(Math.log2(px / TILE / radius));
    const spots = [
      { towards: [0, -1], anchor: 'bottom', from: from(LEAST_PX), offset: OFFSET_EM.beside },
      { towards: [0, 1], anchor: 'bottom', from: from(ROOMY_PX), offset: OFFSET_EM.bottom },
      { towards: [-1, 0], anchor: 'left', from: from(WIDE_PX), offset: OFFSET_EM.beside },
      { towards: [1, 0], anchor: 'right', from: from(WIDE_PX), offset: OFFSET_EM.beside },
    ] as const;
    const outline = ring.map(worldOf);
    return [
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'LineString', coordinates: ring.map((corner) => [...corner]) },
      },
      ...spots.flatMap(({ towards, ...spot }, rank): readonly Feature[] => {
        const edge = lastCrossing(outline, worldOf(at), towards);
        if (edge === null) return [];
        const geometry: Point = { type: 'Point', coordinates: [...lonLatOf(edge)] };
        return [{ type: 'Feature', properties: { ...words, ...spot, rank }, geometry }];
      }),
    ];
  }),
});

/** The outline of an area, over a broader line in the land's colour: coast and rails would break it up otherwise. It is only a line, lest it darken half the map. */
export const reportedAreaOutlines = (palette: Palette): readonly LayerSpecification[] => {
  const outline = (id: string, paint: NonNullable<LineLayerSpecification['paint']>): LayerSpecification => ({
    id,
    type: 'line',
    source: REPORTED_AREA_SOURCE,
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-join': 'round' },
    paint,
  });
  return [
    outline('reported-area-halos', {
      'line-color': palette.land,
      'line-opacity': 0.85,
      'line-width': LINES.hairline + TRAIN.halo,
    }),
    outline('reported-areas', { 'line-color': palette.text, 'line-opacity': 0.7, 'line-width': LINES.hairline }),
  ];
};

export const reportedAreaNames = (palette: Palette): LayerSpecification => ({
  id: 'names-reported-areas',
  type: 'symbol',
  source: REPORTED_AREA_SOURCE,
  filter: ['all', ['has', 'from'], ['>=', ['zoom'], ['get', 'from']]],
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
