import { createElement } from './create-element.ts';

/** A push button with a visible word; `name` only where the word alone would not tell, and then it contains the word. */
export const createButton = (
  className: string,
  text: string,
  onPress: () => void,
  name: string | null = null,
): HTMLButtonElement => {
  const button = createElement('button', `sl-button ${className}`, { type: 'button' }, [text]);
  if (name !== null) button.setAttribute('aria-label', name);
  button.addEventListener('click', onPress);
  return button;
};
