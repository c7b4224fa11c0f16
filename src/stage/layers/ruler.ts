import type { Layer } from '@deck.gl/core';
import { TripsLayer } from '@deck.gl/geo-layers';
import { LINES, RULER_RAIL_OPACITY } from '../../look/marks.ts';
import { PALETTES, type Theme } from '../../look/palette.ts';
import { rgba } from '../../look/rgba.ts';
import type { LonLat } from '../../network/types.ts';
import type { Ruler } from '../../scene/ruler.ts';
import type { PlacedMark } from './marks.ts';
import { BELOW_NAMES, FLAT, pathProps } from './path-props.ts';
import type { RoutePath } from './route-paths.ts';

interface RulerPath extends RoutePath {
  readonly widthPx: number;
  readonly opacity: number;
}

/** A ruler as the GPU layers read it: made once, handed over by reference. */
export interface DrawnRuler {
  readonly paths: readonly RulerPath[];
  readonly ends: readonly PlacedMark[];
}

export const drawnRuler = ({ ends, straight, rails }: Ruler): DrawnRuler => ({
  paths: [
    ...pathOf('rails', rails, LINES.rulerRail, RULER_RAIL_OPACITY),
    ...pathOf('straight', straight, LINES.ruler, 1),
  ],
  ends: ends.map((at) => ({ mark: 'end', at, bearing: 0 })),
});

const pathOf = (id: string, line: readonly LonLat[], widthPx: number, opacity: number): readonly RulerPath[] =>
  line.length < 2
    ? []
    : [{ routeId: id, path: Float64Array.from(line.flat()), km: new Float32Array(line.length), widthPx, opacity }];

/** The lines of a measured distance: a TripsLayer like the travelled rails, so that nothing new is compiled for it. */
export const rulerLayer = ({ paths }: DrawnRuler, theme: Theme): Layer =>
  new TripsLayer<RulerPath>({
    ...pathProps(paths),
    id: 'ruler',
    data: paths,
    getColor: ({ opacity }) => [...rgba(PALETTES[theme].claim, opacity)],
    getWidth: ({ widthPx }) => widthPx,
    jointRounded: true,
    antialiasing: true,
    parameters: FLAT,
    ...BELOW_NAMES,
    updateTriggers: { getColor: theme },
  });
