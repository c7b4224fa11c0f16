import { createElement } from './create-element.ts';

/** Corrections in words, or the sentence that there are none. */
export const createCorrectionList = (title: string, corrections: readonly string[], none: string): HTMLElement =>
  createElement('div', 'sl-corrections', {}, [
    createElement('h3', 'sl-section-title', {}, [title]),
    corrections.length === 0
      ? createElement('p', 'sl-fine', {}, [none])
      : createElement(
          'ul',
          'sl-correction-list',
          {},
          corrections.map((text) => createElement('li', 'sl-fine', {}, [text])),
        ),
  ]);
