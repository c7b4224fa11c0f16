import { createElement, setText } from '../create-element.ts';
import type { Control } from '../types.ts';
import type { PlotScale } from './plot-scale.ts';

export interface KmCursorState {
  readonly routeId: string;
  readonly km: number;
  readonly words: string;
  readonly scale: PlotScale;
}

/** Nearer to the upper edge the label has no room above its line, px. */
const LABEL_PX = 16;

/** A line at the chainage that the pointer is at on the map. For the eye: whoever has no pointer misses nothing by it. */
export const createKmCursor = (): Control<KmCursorState | null> => {
  const label = createElement('span', 'sl-km-label');
  const element = createElement('span', 'sl-km-cursor', { 'aria-hidden': 'true', hidden: '' }, [label]);
  return {
    element,
    update(state) {
      const y = state === null ? null : state.scale.y(state.routeId, state.km);
      element.hidden = y === null;
      if (state === null || y === null) return;
      element.style.top = `${y}px`;
      label.dataset.side = y < LABEL_PX ? 'below' : 'above';
      setText(label, state.words);
    },
    destroy: () => element.remove(),
  };
};
