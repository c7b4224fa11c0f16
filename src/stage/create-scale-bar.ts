import type { IControl, Map as MapLibreMap } from 'maplibre-gl';
import { scaleBar } from '../look/scale-bar.ts';
import { metresPerPixel } from './mercator.ts';
import type { StageTexts } from './types.ts';

/**
 * A bar of a round length on the ground, right at the middle of the map. In whole pixels, so that a camera that follows the train seldom changes it: MapLibre's own is
 * measured anew in each frame, and each costs a layout of the page.
 * @param widest CSS pixels
 */
export function createScaleBar({ kilometres, metres }: StageTexts, widest: number): IControl {
  const element = document.createElement('div');
  element.className = 'maplibregl-ctrl maplibregl-ctrl-scale';
  let map: MapLibreMap | null = null;
  let shown = '';
  const update = (): void => {
    if (map === null) return;
    const { km, px } = scaleBar(metresPerPixel(map.getCenter().lat, map.getZoom()) / 1000, widest);
    const width = `${Math.round(px)}px`;
    const label = km >= 1 ? `${km}\u00a0${kilometres}` : `${Math.round(1000 * km)}\u00a0${metres}`;
    if (`${width} ${label}` === shown) return;
    shown = `${width} ${label}`;
    element.style.width = width;
    element.textContent = label;
  };
  return {
    onAdd: (opened) => {
      map = opened;
      map.on('move', update);
      update();
      return element;
    },
    onRemove: () => {
      map?.off('move', update);
      map = null;
      element.remove();
    },
  };
}
