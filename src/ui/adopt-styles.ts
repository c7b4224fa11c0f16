/**
 * Gives a document or a shadow root style sheets of the player, from text, beside those it has. A strict style policy allows this, and
 * forbids style elements.
 * @returns a function that takes them out again
 */
export const adoptStyles = (root: Document | ShadowRoot, texts: readonly string[]): (() => void) => {
  const sheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  };
};
