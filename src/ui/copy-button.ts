import { createButton } from './create-button.ts';
import { createElement } from './create-element.ts';
import type { Control } from './types.ts';

/**
 * Copies a text. Where the clipboard is closed to us, as in a sandboxed frame, the text is shown, selected, to be copied by hand.
 * @param deps.fieldName what the shown text is, for those who hear it
 * @param deps.textNow the text as of now
 * @param deps.onCopied called once it is in the clipboard
 */
export const createCopyButton = (deps: {
  readonly className: string;
  readonly label: string;
  readonly fieldName: string;
  readonly textNow: () => string | Promise<string>;
  readonly onCopied: () => void;
}): Control<null> => {
  const field = createElement('textarea', 'sl-copy-field', { rows: '3', readonly: '', 'aria-label': deps.fieldName });
  field.hidden = true;
  const copy = async (): Promise<void> => {
    const text = await deps.textNow();
    try {
      await navigator.clipboard.writeText(text);
      field.hidden = true;
      deps.onCopied();
    } catch {
      field.hidden = false;
      field.value = text;
      field.focus();
      field.select();
    }
  };
  const element = createElement('div', 'sl-copy', {}, [
    createButton(deps.className, deps.label, () => void copy()),
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
