import type { Layer } from '@deck.gl/core';
import { TripsLayer } from '@deck.gl/geo-layers';
import { PALETTES, type Theme } from '../../look/palette.ts';
import { rgba } from '../../look/rgba.ts';
import type { LonLat } from '../../network/types.ts';
import { BELOW_NAMES, FLAT, pathProps } from './path-props.ts';
import type { RoutePath } from './route-paths.ts';

/** A line on the ground, as the GPU layers read it: made once, handed over by reference. */
export interface PaintedLine extends RoutePath {
  readonly colour: 'claim' | 'land' | 'train';
  readonly widthPx: number;
  /** 0..1. */
  readonly opacity: number;
}

/** Nothing where there is no line to paint. */
export const paintedLine = (
  id: string,
  line: readonly LonLat[],
  colour: PaintedLine['colour'],
  widthPx: number,
  opacity = 1,
): readonly PaintedLine[] =>
  line.length < 2
    ? []
    : [
        {
          routeId: id,
          path: Float64Array.from(line.flat()),
          km: new Float32Array(line.length),
          colour,
          widthPx,
          opacity,
        },
      ];

/** Lines in painting order: a TripsLayer like the travelled rails, so that nothing new is compiled for it. None draws nothing. */
export const linesLayers = (id: string, lines: readonly PaintedLine[], theme: Theme): readonly Layer[] =>
  lines.length === 0
    ? []
    : [
        new TripsLayer<PaintedLine>({
          ...pathProps(lines),
          id,
          data: lines,
          getColor: ({ colour, opacity }) => [...rgba(PALETTES[theme][colour], opacity)],
          getWidth: ({ widthPx }) => widthPx,
          jointRounded: true,
          antialiasing: true,
          parameters: FLAT,
          ...BELOW_NAMES,
          updateTriggers: { getColor: theme },
        }),
      ];
