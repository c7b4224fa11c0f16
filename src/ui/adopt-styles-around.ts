import { adoptStyles } from './adopt-styles.ts';

/**
 * Gives the root that an element lies in style sheets, as `adoptStyles` does.
 * @param element is in a document or in a shadow root by now
 */
export const adoptStylesAround = (element: Element, texts: readonly string[]): (() => void) => {
  const root = element.getRootNode();
  return adoptStyles(root instanceof ShadowRoot ? root : element.ownerDocument, texts);
};
