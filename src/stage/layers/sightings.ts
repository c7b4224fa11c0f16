import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import { LINES } from '../../look/marks.ts';
import { PALETTES, type Theme } from '../../look/palette.ts';
import { rgba } from '../../look/rgba.ts';
import { isArea, type Sighting } from '../sightings.ts';
import { BELOW_NAMES, FLAT } from './path-props.ts';

const FILL = 0.05;
const OUTLINE = 0.45;
/** The circle of an area is an outline, lest it darken half the map, and only while the report is current. */
const AREA_OUTLINE = 0.25;

/** How well the place of each report is known, as a circle on the ground. Where it is smaller than the ring, the ring covers it. */
export function precisionLayer(sightings: readonly Sighting[], theme: Theme): Layer {
  const palette = PALETTES[theme];
  const color = ({ mark }: Sighting) => (mark === 'expectation' ? palette.claim : palette.text);
  const outline = (sighting: Sighting) => {
    if (!isArea(sighting)) return OUTLINE;
    return sighting.mark === 'current' ? AREA_OUTLINE : 0;
  };
  return new ScatterplotLayer<Sighting>({
    id: 'precision',
    data: sightings,
    getPosition: ({ at }) => [at[0], at[1]],
    getRadius: ({ radiusKm }) => 1000 * radiusKm,
    radiusUnits: 'meters',
    stroked: true,
    lineWidthUnits: 'pixels',
    getLineWidth: LINES.hairline,
    getFillColor: (sighting) => [...rgba(color(sighting), isArea(sighting) ? 0 : FILL)],
    getLineColor: (sighting) => [...rgba(color(sighting), outline(sighting))],
    parameters: FLAT,
    ...BELOW_NAMES,
    updateTriggers: { getFillColor: theme, getLineColor: theme },
  });
}
