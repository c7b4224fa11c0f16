import type { EvidenceStrings } from '../words/evidence-strings.ts';
import { createCopyButton } from './copy-button.ts';
import { createElement, setText } from './create-element.ts';
import type { Control } from './types.ts';

/** The text by which the moment on screen is cited, with a button that copies it. Folded at first; while it is, nothing is written. */
export const createCitePanel = (deps: {
  readonly evidence: EvidenceStrings;
  readonly citationNow: () => string;
  readonly onCopied: () => void;
}): Control<null> => {
  const { citing } = deps.evidence;
  const text = createElement('p', 'sl-citation');
  const copy = createCopyButton({
    className: 'sl-copy-citation',
    label: citing.copyText,
    fieldName: citing.title,
    textNow: deps.citationNow,
    onCopied: deps.onCopied,
  });
  const element = createElement('details', 'sl-cite', {}, [
    createElement('summary', 'sl-summary', {}, [citing.title]),
    createElement('div', 'sl-cite-body', {}, [text, copy.element]),
  ]);
  const show = (): void => {
    if (element.open) setText(text, deps.citationNow());
  };
  element.addEventListener('toggle', show);
  return {
    element,
    update: show,
    destroy() {
      element.removeEventListener('toggle', show);
      copy.destroy();
      element.remove();
    },
  };
};
