import type { Layer } from '@deck.gl/core';
import { TripsLayer } from '@deck.gl/geo-layers';
import { LINES } from '../../look/marks.ts';
import { PALETTES, type Theme } from '../../look/palette.ts';
import { rgba } from '../../look/rgba.ts';
import { BELOW_NAMES, FLAT, pathProps } from './path-props.ts';
import type { RoutePath } from './route-paths.ts';

/** The stretch of a route that the train has behind it. */
export interface Travelled {
  /** From where it was first reported to the end of the route. The same array as long as the route and its start are the same. */
  readonly data: readonly RoutePath[];
  readonly toKm: number;
}

/** The rails up to the train. With chainage for time, TripsLayer draws them for the cost of one number a frame. */
export function travelledLayer(travelled: Travelled | null, theme: Theme): Layer {
  return new TripsLayer<RoutePath>({
    ...pathProps(travelled?.data ?? NOTHING),
    id: 'travelled',
    visible: travelled !== null,
    currentTime: travelled?.toKm ?? 0,
    getColor: [...rgba(PALETTES[theme].travelled)],
    getWidth: LINES.travelled,
    jointRounded: true,
    antialiasing: true,
    parameters: FLAT,
    ...BELOW_NAMES,
  });
}

const NOTHING: readonly RoutePath[] = [];
