import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import { LINES, RINGS, TRAIN } from '../../look/marks.ts';
import { PALETTES, type Theme } from '../../look/palette.ts';
import { rgba } from '../../look/rgba.ts';
import { metresPerPixel } from '../mercator.ts';
import { isArea, type Sighting } from '../sightings.ts';
import { BELOW_NAMES, FLAT } from './path-props.ts';

const FILL = 0.05;
const OUTLINE = 0.45;
/** The circle of an area is an outline, lest it darken half the map, and only while the report is current. */
const AREA_OUTLINE = 0.7;
/** Under that outline lies a broader one in the land's colour: coast and rails would break it up otherwise. */
const AREA_HALO = 0.85;

/** A circle on the ground, or the halo below one. */
export interface PrecisionCircle extends Pick<Sighting, 'at' | 'radiusKm' | 'mark'> {
  readonly kind: 'spot' | 'area' | 'halo';
}

/** The circles of sightings in painting order. Of areas only current ones have any. */
export const circlesOf = (sightings: readonly Sighting[]): readonly PrecisionCircle[] =>
  sightings.flatMap((sighting): readonly PrecisionCircle[] => {
    const { at, radiusKm, mark } = sighting;
    if (!isArea(sighting)) return [{ at, radiusKm, mark, kind: 'spot' }];
    if (mark !== 'current') return [];
    return [
      { at, radiusKm, mark, kind: 'halo' },
      { at, radiusKm, mark, kind: 'area' },
    ];
  });

/** Whether anything of a circle can be seen beside the ring that is painted over it. An area has no ring. */
export const isBeyondRing = ({ at, radiusKm, kind }: PrecisionCircle, zoom: number): boolean =>
  kind !== 'spot' ||
  (1000 * radiusKm) / metresPerPixel(at[1], zoom) + LINES.hairline / 2 > RINGS.radius + RINGS.width / 2;

/** How well the place of each report is known, as a circle on the ground. A layer without any is not drawn, which saves a sixth of what deck.gl takes for a frame. */
export function precisionLayer(circles: readonly PrecisionCircle[], theme: Theme): Layer {
  const palette = PALETTES[theme];
  const color = ({ mark }: PrecisionCircle) => (mark === 'expectation' ? palette.claim : palette.text);
  return new ScatterplotLayer<PrecisionCircle>({
    id: 'precision',
    data: circles,
    visible: circles.length > 0,
    getPosition: ({ at }) => [at[0], at[1]],
    getRadius: ({ radiusKm }) => 1000 * radiusKm,
    radiusUnits: 'meters',
    stroked: true,
    lineWidthUnits: 'pixels',
    getLineWidth: ({ kind }) => (kind === 'halo' ? LINES.hairline + TRAIN.halo : LINES.hairline),
    getFillColor: (circle) => [...rgba(color(circle), circle.kind === 'spot' ? FILL : 0)],
    getLineColor: (circle) => {
      switch (circle.kind) {
        case 'spot':
          return [...rgba(color(circle), OUTLINE)];
        case 'area':
          return [...rgba(color(circle), AREA_OUTLINE)];
        case 'halo':
          return [...rgba(palette.land, AREA_HALO)];
      }
    },
    parameters: FLAT,
    ...BELOW_NAMES,
    updateTriggers: { getFillColor: theme, getLineColor: theme },
  });
}
