import { createElement, setText } from './create-element.ts';
import type { Control } from './types.ts';

/** What is being waited for, in words. Null shows nothing. */
export const createProgressNote = (): Control<string | null> => {
  const element = createElement('p', 'sl-progress');
  return {
    element,
    update(text) {
      element.hidden = text === null;
      setText(element, text ?? '');
    },
    destroy() {
      element.remove();
    },
  };
};
