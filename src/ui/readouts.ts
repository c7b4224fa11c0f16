import type { UiLabels } from '../words/ui-labels.ts';
import { createElement, setText } from './create-element.ts';
import type { Control, Readout } from './types.ts';

/** Distances as the clock runs. Absent, not zero, where the train has no position; their room stays, or the map would change its size. */
export const createReadouts = (deps: { readonly labels: UiLabels }): Control<readonly Readout[]> => {
  const list = createElement('dl', 'sl-readouts', { 'aria-label': deps.labels.distances });
  const rows = new Map<
    string,
    { readonly row: HTMLElement; readonly name: HTMLElement; readonly value: HTMLElement }
  >();
  const rowOf = (id: string) => {
    const known = rows.get(id);
    if (known !== undefined) return known;
    const name = createElement('dt', 'sl-readout-name');
    const value = createElement('dd', 'sl-readout-value');
    const row = createElement('div', 'sl-readout', {}, [name, value]);
    const made = { row, name, value };
    rows.set(id, made);
    list.append(row);
    return made;
  };
  return {
    element: list,
    update(readouts) {
      const shown = new Set(readouts.map((readout) => readout.id));
      for (const [id, { row }] of rows) row.hidden = !shown.has(id);
      for (const readout of readouts) {
        const { name, value } = rowOf(readout.id);
        setText(name, readout.label);
        setText(value, readout.value);
      }
    },
    destroy() {
      list.remove();
    },
  };
};
