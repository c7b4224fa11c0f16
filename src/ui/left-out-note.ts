import type { EvidenceStrings } from '../words/evidence-strings.ts';
import { createButton } from './create-button.ts';
import { createElement, setText } from './create-element.ts';
import type { Control } from './types.ts';

/** Says that the reader left reports out, how many, and puts all of them back. Gone where there is none. */
export const createLeftOutNote = (deps: {
  readonly evidence: EvidenceStrings;
  readonly onHearAll: () => void;
}): Control<number> => {
  const text = createElement('p', 'sl-left-out-text');
  const element = createElement('div', 'sl-left-out', { hidden: '' }, [
    text,
    createButton('sl-hear-all', deps.evidence.putAllBack, deps.onHearAll),
  ]);
  return {
    element,
    update(count) {
      element.hidden = count === 0;
      if (count > 0) setText(text, deps.evidence.leftOutReports(count));
    },
    destroy() {
      element.remove();
    },
  };
};
