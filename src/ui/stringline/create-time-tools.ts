import type { LateLabels } from '../../words/late-strings.ts';
import { createButton } from '../create-button.ts';
import { createElement, setAttribute } from '../create-element.ts';
import type { Control } from '../types.ts';

/** Zooming along the time for those who have no wheel and no two fingers, and the way back to the whole journey. */
export const createTimeTools = (deps: {
  readonly labels: LateLabels;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onWhole: () => void;
}): Control<{ readonly whole: boolean }> => {
  const { labels } = deps;
  const zoomIn = createButton('sl-time-zoom', '+', () => deps.onZoom(1), labels.zoomTimeIn);
  const zoomOut = createButton('sl-time-zoom', '−', () => deps.onZoom(-1), labels.zoomTimeOut);
  const whole = createButton('sl-whole', labels.wholeTime, () => {
    deps.onWhole();
    zoomIn.focus({ preventScroll: true });
  });
  const element = createElement('div', 'sl-time-tools', { role: 'group', 'aria-label': labels.timeShown }, [
    whole,
    zoomOut,
    zoomIn,
  ]);
  return {
    element,
    update(state) {
      setAttribute(zoomOut, 'hidden', state.whole ? '' : null);
      setAttribute(whole, 'hidden', state.whole ? '' : null);
    },
    destroy() {
      element.remove();
    },
  };
};
