import type { LateLabels } from '../words/late-strings.ts';
import { createElement, setText } from './create-element.ts';
import type { Control } from './types.ts';

export type CaseOpener = Control<{ readonly shown: string | null }>;

/**
 * Opens a case file from the reader's disk, by a file input or by dropping it on the player. The file goes to `onFile` and nowhere else.
 * @param deps.dropTarget where a file can be dropped
 */
export const createCaseOpener = (deps: {
  readonly labels: LateLabels;
  readonly dropTarget: HTMLElement;
  readonly onFile: (file: File) => void;
}): CaseOpener => {
  const { labels, dropTarget } = deps;
  const input = createElement('input', 'sl-file', { type: 'file', accept: '.json,application/json' });
  const note = createElement('span', 'sl-fine', {}, [labels.openCaseHint]);
  const element = createElement('div', 'sl-opener', {}, [
    createElement('label', 'sl-file-label', {}, [createElement('span', 'sl-field-name', {}, [labels.openCase]), input]),
    note,
  ]);
  const open = (file: File | undefined): void => {
    if (file !== undefined) deps.onFile(file);
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  input.addEventListener('change', () => open(input.files?.[0]), { signal });
  dropTarget.addEventListener(
    'dragover',
    (event) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      dropTarget.dataset.dropping = 'true';
    },
    { signal },
  );
  dropTarget.addEventListener('dragleave', () => delete dropTarget.dataset.dropping, { signal });
  dropTarget.addEventListener(
    'drop',
    (event) => {
      delete dropTarget.dataset.dropping;
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      open(file);
    },
    { signal },
  );
  return {
    element,
    update({ shown }) {
      setText(note, shown === null ? labels.openCaseHint : labels.opened(shown));
    },
    destroy() {
      listeners.abort();
      element.remove();
    },
  };
};
