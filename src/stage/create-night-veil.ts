import type { CanvasSource, Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES, type Theme } from '../look/palette.ts';
import { nightMoment } from '../scene/night.ts';
import type { EpochSeconds } from '../time/types.ts';
import { type Nightfall, paintNight } from './paint-night.ts';
import { FIRST_RAILS } from './style/rails.ts';
import type { Bounds } from './types.ts';

/** Night over the land, under the rails: a small picture that the map stretches over all that it draws. */
export interface NightVeil {
  /** Shows the night of a moment. Paints only where that is another one than before, to two minutes. */
  readonly show: (epoch: EpochSeconds, theme: Theme) => void;
  /** A new style has no veil: lays it on again. */
  readonly attach: () => void;
}

/** Name of its source and of its layer. */
export const VEIL = 'night';
/** A fifth of a degree in the Far East; stretched smoothly, and twilight is fifteen degrees wide. */
const SIZE = { width: 100, height: 80 } as const;

/**
 * The veil is not in the style, since MapLibre takes canvases by method only; and not a GPU layer of ours, since twilight has no edge that would have to be drawn
 * sharply. A frame in which nobody repaints it costs one textured square, and by day nothing.
 */
export function createNightVeil(map: MapLibreMap, bounds: Bounds): NightVeil {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const picture = pen?.createImageData(SIZE.width, SIZE.height) ?? null;
  const [west, south, east, north] = bounds;
  let shown: { readonly moment: EpochSeconds; readonly theme: Theme; readonly fall: Nightfall } | null = null;

  const opacity = (): number => (shown === null || shown.fall === 'day' ? 0 : PALETTES[shown.theme].nightOpacity);
  const attach = (): void => {
    if (map.getLayer(FIRST_RAILS) === undefined || map.getSource(VEIL) !== undefined) return;
    map.addSource(VEIL, {
      type: 'canvas',
      canvas,
      animate: false,
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    });
    map.addLayer(
      {
        id: VEIL,
        type: 'raster',
        source: VEIL,
        paint: {
          'raster-opacity': opacity(),
          'raster-opacity-transition': { duration: 0, delay: 0 },
          'raster-fade-duration': 0,
        },
      },
      FIRST_RAILS,
    );
  };
  const upload = (): void => {
    const source = map.getSource<CanvasSource>(VEIL);
    // Sends the picture to the GPU once, without having it sent at each frame.
    source?.play();
    source?.pause();
  };
  map.on('style.load', attach);

  return {
    attach,
    show(epoch, theme) {
      const moment = nightMoment(epoch);
      if (pen === null || picture === null || (shown?.moment === moment && shown.theme === theme)) return;
      const before = shown;
      const fall = paintNight(picture, bounds, moment, PALETTES[theme].night);
      shown = { moment, theme, fall };
      if (before?.theme === theme && before.fall === fall && fall !== 'both') return;
      pen.putImageData(picture, 0, 0);
      if (map.getLayer(VEIL) === undefined) return;
      upload();
      if (map.getPaintProperty(VEIL, 'raster-opacity') !== opacity())
        map.setPaintProperty(VEIL, 'raster-opacity', opacity());
    },
  };
}
