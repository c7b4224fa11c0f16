import { createElement, setText } from './create-element.ts';
import type { Control } from './types.ts';

/** How fast the time goes by at this moment, in words. Not said aloud: it changes all the time. */
export const createRateNote = (): Control<{ readonly rate: string }> => {
  const element = createElement('span', 'sl-rate');
  return {
    element,
    update: ({ rate }) => setText(element, rate),
    destroy: () => element.remove(),
  };
};
