import type { CitingStrings } from '../words/late-strings.ts';
import { createCopyButton } from './copy-button.ts';
import { createElement, setText } from './create-element.ts';
import type { Control } from './types.ts';

/** The text by which the moment on screen is cited, with a button that copies it. While nobody sees it, nothing is written. */
export const createCitePanel = (deps: {
  readonly citing: CitingStrings;
  readonly citationNow: () => string;
  readonly say: (text: string) => void;
}): Control<{ readonly open: boolean }> => {
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
  const element = createElement('div', 'sl-cite', {}, [
    createElement('h2', 'sl-section-title', {}, [citing.title]),
    text,
    copy.element,
  ]);
  return {
    element,
    update({ open }) {
      if (open) setText(text, deps.citationNow());
    },
    destroy() {
      copy.destroy();
      element.remove();
    },
  };
};
