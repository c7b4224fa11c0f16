import type { MeasuredRow } from '../words/measure-words.ts';
import { createElement } from './create-element.ts';
import type { Control } from './types.ts';

/** Figures with their names, one under the other. */
export const createMeasuredRows = (): Control<readonly MeasuredRow[]> => {
  const element = createElement('dl', 'sl-measured');
  return {
    element,
    update(rows) {
      element.replaceChildren(
        ...rows.map(({ id, label, value }) =>
          createElement('div', 'sl-measured-row', { 'data-row': id }, [
            createElement('dt', 'sl-measured-name', {}, [label]),
            createElement('dd', 'sl-measured-value', {}, [value]),
          ]),
        ),
      );
    },
    destroy: () => element.remove(),
  };
};
