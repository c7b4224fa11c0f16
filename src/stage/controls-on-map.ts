import type { Box } from './name-room.ts';

/**
 * What the stage itself has laid on the map: north mark, scale bar and credits. The bar counts as long as it can be: it changes with the zoom, and names should not come
 * and go with it.
 * @param widestBar CSS pixels
 */
export function controlsOnMap(container: HTMLElement, widestBar: number): readonly Box[] {
  const from = container.getBoundingClientRect();
  return [...container.querySelectorAll('.maplibregl-ctrl, .sightline-stage-credits')].flatMap(
    (control): readonly Box[] => {
      const { left, top, right, bottom, width } = control.getBoundingClientRect();
      if (width === 0) return [];
      const isBar = control.classList.contains('maplibregl-ctrl-scale');
      const onRight = left - from.left > from.width / 2;
      return [
        {
          left: (isBar && onRight ? right - widestBar : left) - from.left,
          top: top - from.top,
          right: (isBar && !onRight ? left + widestBar : right) - from.left,
          bottom: bottom - from.top,
        },
      ];
    },
  );
}
