import type { UiLabels } from '../words/ui-labels.ts';
import { createButton } from './create-button.ts';
import { createElement, setAttribute } from './create-element.ts';
import type { Control } from './types.ts';

/** Shows possible journeys in place of the glow and the bands, and says what they are. To be laid over the map. */
export const createGhostSwitch = (deps: {
  readonly labels: UiLabels;
  readonly onSwitch: (on: boolean) => void;
}): Control<{ readonly on: boolean }> => {
  const { labels } = deps;
  const button = createButton('sl-ghost-switch', labels.ghosts, () => deps.onSwitch(!isOn()));
  const isOn = (): boolean => button.getAttribute('aria-pressed') === 'true';
  setAttribute(button, 'aria-pressed', 'false');
  const note = createElement('p', 'sl-card sl-ghost-note', { hidden: '' }, [labels.ghostsNote]);
  const element = createElement('div', 'sl-ghost-legend', {}, [button, note]);
  return {
    element,
    update({ on }) {
      setAttribute(button, 'aria-pressed', String(on));
      note.hidden = !on;
    },
    destroy: () => element.remove(),
  };
};
