import { createElement, setText } from './create-element.ts';
import type { Control } from './types.ts';

/** The one place that speaks unasked: on play, pause, a new report and the end, never per frame. */
export const createLiveRegion = (): Control<string> => {
  const element = createElement('p', 'sl-visually-hidden sl-live', { role: 'status', 'aria-live': 'polite' });
  return {
    element,
    update(text) {
      setText(element, text);
    },
    destroy() {
      element.remove();
    },
  };
};
