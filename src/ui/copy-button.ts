import { createButton } from './create-button.ts';
import { createElement, setText } from './create-element.ts';
import type { Control } from './types.ts';

const SHOWN_MS = 4000;

/**
 * Copies a text, and says beside the button that it has. Where the clipboard is closed to us, as in a sandboxed frame, the text is shown, selected, to be copied by hand.
 * @param deps.fieldName what the shown text is, for those who hear it
 * @param deps.textNow the text as of now
 * @param deps.copied what is said once it is in the clipboard: beside the button for a while, and aloud by `say`
 */
export const createCopyButton = (deps: {
  readonly className: string;
  readonly label: string;
  readonly fieldName: string;
  readonly textNow: () => string | Promise<string>;
  readonly copied: string;
  readonly say: (text: string) => void;
}): Control<null> => {
  const field = createElement('textarea', 'sl-copy-field', { rows: '3', readonly: '', 'aria-label': deps.fieldName });
  field.hidden = true;
  const note = createElement('span', 'sl-copied', { 'aria-hidden': 'true' });
  let fading: ReturnType<typeof setTimeout> | undefined;
  const noteFor = (text: string): void => {
    clearTimeout(fading);
    setText(note, text);
    if (text !== '') fading = setTimeout(() => setText(note, ''), SHOWN_MS);
  };
  const copy = async (): Promise<void> => {
    const text = await deps.textNow();
    try {
      await navigator.clipboard.writeText(text);
      field.hidden = true;
      noteFor(deps.copied);
      deps.say(deps.copied);
    } catch {
      noteFor('');
      field.hidden = false;
      field.value = text;
      field.focus();
      field.select();
    }
  };
  const element = createElement('div', 'sl-copy', {}, [
    createButton(deps.className, deps.label, () => void copy()),
    note,
    field,
  ]);
  return {
    element,
    update() {
      field.hidden = true;
    },
    destroy() {
      clearTimeout(fading);
      element.remove();
    },
  };
};
