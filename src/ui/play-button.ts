import type { UiLabels } from '../words/ui-labels.ts';
import { createElement, setAttribute, setText } from './create-element.ts';
import type { Control } from './types.ts';

/** Play and pause in one. The word changes with the state, so the button is not also a pressed one. */
export const createPlayButton = (deps: {
  readonly labels: UiLabels;
  readonly onToggle: () => void;
}): Control<{ readonly playing: boolean }> => {
  const icon = createElement('span', 'sl-play-icon', { 'aria-hidden': 'true' });
  const word = createElement('span', 'sl-play-word');
  const element = createElement('button', 'sl-button sl-play', { type: 'button' }, [icon, word]);
  element.addEventListener('click', deps.onToggle);
  return {
    element,
    update({ playing }) {
      setText(word, playing ? deps.labels.pause : deps.labels.play);
      setAttribute(element, 'data-playing', String(playing));
    },
    destroy() {
      element.removeEventListener('click', deps.onToggle);
      element.remove();
    },
  };
};
