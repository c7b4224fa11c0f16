import { createElement } from './create-element.ts';
import type { Control } from './types.ts';

/**
 * A section that unfolds under its title. Folded at first.
 * @param deps.className of the section; its body's ends in `-body`
 * @param deps.show what it shows is to be written, or need not be: at each change of the fold, and at each update
 */
export const createFolded = (deps: {
  readonly className: string;
  readonly title: string;
  readonly body: readonly Node[];
  readonly show: (isOpen: boolean) => void;
}): Control<null> => {
  const element = createElement('details', deps.className, {}, [
    createElement('summary', 'sl-summary', {}, [deps.title]),
    createElement('div', `${deps.className}-body`, {}, deps.body),
  ]);
  const show = (): void => deps.show(element.open);
  element.addEventListener('toggle', show);
  return {
    element,
    update: show,
    destroy() {
      element.removeEventListener('toggle', show);
      element.remove();
    },
  };
};
