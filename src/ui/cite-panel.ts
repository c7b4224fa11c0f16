import type { CitingStrings } from '../words/late-strings.ts';
import { createCopyButton } from './copy-button.ts';
import { createElement, setText } from './create-element.ts';
import { createFolded } from './create-folded.ts';
import type { Control } from './types.ts';

/** The text by which the moment on screen is cited, with a button that copies it. Folded at first; while it is, nothing is written. */
export const createCitePanel = (deps: {
  readonly citing: CitingStrings;
  readonly citationNow: () => string;
  readonly say: (text: string) => void;
}): Control<null> => {
  const { citing } = deps;
  const text = createElement('p', 'sl-citation');
  const copy = createCopyButton({
    className: 'sl-copy-citation',
    label: citing.copyText,
    fieldName: citing.title,
    textNow: deps.citationNow,
    copied: citing.textCopied,
    say: deps.say,
  });
  const { element, update, destroy } = createFolded({
    className: 'sl-cite',
    title: citing.title,
    body: [text, copy.element],
    show: (isOpen) => {
      if (isOpen) setText(text, deps.citationNow());
    },
  });
  return {
    element,
    update,
    destroy() {
      copy.destroy();
      destroy();
    },
  };
};
