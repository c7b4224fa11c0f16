import type { UiLabels } from '../words/ui-labels.ts';
import { createButton } from './create-button.ts';
import { createElement } from './create-element.ts';
import type { Control } from './types.ts';

/**
 * Copies a link to this moment. Where the clipboard is closed to us, as in a sandboxed frame, the link is shown, selected, to be copied by hand.
 * @param deps.linkNow the address of the moment on screen
 * @param deps.onCopied called once the link is in the clipboard
 */
export const createMomentLink = (deps: {
  readonly labels: UiLabels;
  readonly linkNow: () => string;
  readonly onCopied: () => void;
}): Control<null> => {
  const { labels } = deps;
  const field = createElement('input', 'sl-link-field', {
    type: 'text',
    readonly: '',
    'aria-label': labels.linkToCopy,
  });
  field.hidden = true;
  const copy = async (): Promise<void> => {
    const link = deps.linkNow();
    field.value = link;
    try {
      await navigator.clipboard.writeText(link);
      field.hidden = true;
      deps.onCopied();
    } catch {
      field.hidden = false;
      field.focus();
      field.select();
    }
  };
  const element = createElement('div', 'sl-moment-link', {}, [
    createButton('sl-copy-link', labels.copyLink, () => void copy()),
    field,
  ]);
  return {
    element,
    update() {
      field.hidden = true;
    },
    destroy() {
      element.remove();
    },
  };
};
