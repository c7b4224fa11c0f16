import type { Face } from './faces-of.ts';

/**
 * Makes faces known to a document, unless they are already. Faces belong to a document, not to a shadow root, so this is the one thing of a player that lies
 * outside its root; players share it. The browser fetches a file once a character of its range is on the page.
 */
export const declareFaces = (fonts: FontFaceSet, faces: readonly Face[]): void => {
  const known = new Set([...fonts].map(keyOf));
  for (const { family, url, weight, style, unicodeRange, local = [] } of faces) {
    const file = `url(${JSON.stringify(new URL(url, location.href).href)})`;
    const source = [...local.map((name) => `local(${JSON.stringify(name)})`), file].join();
    const face = new FontFace(family, source, { weight, style, unicodeRange, display: 'swap' });
    if (!known.has(keyOf(face))) fonts.add(face);
  }
};

/** Browsers write ranges in one way, and some put names into quotes. */
const keyOf = ({ family, weight, style, unicodeRange }: FontFace): string =>
  [family.replaceAll(/["']/g, ''), weight, style, unicodeRange].join('|');
