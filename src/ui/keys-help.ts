import type { LateLabels } from '../words/late-strings.ts';
import { createElement } from './create-element.ts';
import type { Control } from './types.ts';

/** The list of keys, and the switch that turns them off. */
export const createKeysHelp = (deps: {
  readonly labels: LateLabels;
}): Control<{ readonly open: boolean }> & { isOn(): boolean; toggle(): void } => {
  const { labels } = deps;
  const checkbox = createElement('input', 'sl-checkbox', { type: 'checkbox' });
  checkbox.checked = true;
  const summary = createElement('summary', 'sl-summary', {}, [labels.keys]);
  const element = createElement('details', 'sl-keys', {}, [
    summary,
    createElement('label', 'sl-check', {}, [checkbox, labels.keysOn]),
    createElement(
      'dl',
      'sl-key-table',
      {},
      labels.keyTable.map(([keys, action]) =>
        createElement('div', 'sl-key', {}, [
          createElement('dt', 'sl-key-name', {}, [keys]),
          createElement('dd', 'sl-key-action', {}, [action]),
        ]),
      ),
    ),
  ]);
  return {
    element,
    isOn: () => checkbox.checked,
    toggle() {
      element.open = !element.open;
      if (element.open) summary.focus();
    },
    update({ open }) {
      element.open = open;
    },
    destroy() {
      element.remove();
    },
  };
};
