import { createButton } from './create-button.ts';
import { createElement, setAttribute } from './create-element.ts';
import type { Control } from './types.ts';

/** Something that a button in the header opens. */
export interface StoryPanel {
  readonly name: string;
  /** On the button, and what the panel is called. */
  readonly title: string;
  readonly body: readonly Node[];
  /** What it shows is to be written, or need not be: whenever it opens or closes, and at each update. */
  readonly show: (isOpen: boolean) => void;
}

/**
 * Buttons beside the headline, each with a panel that it opens over what stands below and closes again; one at a time. Escape closes it too, and the
 * button has the focus after that.
 * @param deps.close the word on the button within a panel that closes it
 */
export const createStoryBar = (deps: {
  readonly panels: readonly StoryPanel[];
  readonly close: string;
}): Control<null> => {
  let opened: string | null = null;
  const parts = deps.panels.map(({ name, title, body, show }) => {
    const button = createButton('sl-story-button', title, () => open(opened === name ? null : name));
    const close = createButton('sl-card-close', deps.close, () => leave());
    const panel = createElement(
      'div',
      `sl-card sl-story-panel sl-story-${name}`,
      { role: 'group', 'aria-label': title, hidden: '' },
      [...body, close],
    );
    return { name, button, panel, show };
  });
  const update = (): void => {
    for (const { name, button, panel, show } of parts) {
      const isOpen = name === opened;
      panel.hidden = !isOpen;
      setAttribute(button, 'aria-expanded', String(isOpen));
      show(isOpen);
    }
  };
  const open = (name: string | null): void => {
    opened = name;
    update();
  };
  /** Closes what is open, and gives the focus back. */
  const leave = (): void => {
    const back = parts.find(({ name }) => name === opened)?.button;
    open(null);
    back?.focus();
  };
  const element = createElement(
    'div',
    'sl-story-bar',
    {},
    parts.flatMap(({ button, panel }) => [button, panel]),
  );
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || opened === null) return;
    event.preventDefault();
    leave();
  };
  element.addEventListener('keydown', press);
  update();
  return {
    element,
    update,
    destroy() {
      element.removeEventListener('keydown', press);
      element.remove();
    },
  };
};
