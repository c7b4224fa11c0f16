import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import { LINES, RINGS } from '../../look/marks.ts';
import { PALETTES, type Theme } from '../../look/palette.ts';
import { rgba } from '../../look/rgba.ts';
import { metresPerPixel } from '../mercator.ts';
import { isArea, type Sighting } from '../sightings.ts';
import { BELOW_NAMES, FLAT } from './path-props.ts';

const FILL = 0.05;
const OUTLINE = 0.45;
/** A circle on the ground. */
export type PrecisionCircle = Pick<Sighting, 'at' | 'radiusKm' | 'mark'>;

/** The circles of sightings in painting order. Areas have outlines of their own. */
export const circlesOf = (sightings: readonly Sighting[]): readonly PrecisionCircle[] =>
  sightings.filter((sighting) => !isArea(sighting)).map(({ at, radiusKm, mark }) => ({ at, radiusKm, mark }));

/** Whether anything of a circle can be seen beside the ring that is painted over it. */
export const isBeyondRing = ({ at, radiusKm }: PrecisionCircle, zoom: number): boolean =>
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
    getLineWidth: LINES.hairline,
    getFillColor: (circle) => [...rgba(color(circle), FILL)],
    getLineColor: (circle) => [...rgba(color(circle), OUTLINE)],
    parameters: FLAT,
    ...BELOW_NAMES,
    updateTriggers: { getFillColor: theme, getLineColor: theme },
  });
}
