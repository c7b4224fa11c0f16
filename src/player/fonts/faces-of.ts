/** One file of a typeface, with the characters that it is for. */
export interface Face {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  /** Relative to the code, or absolute. */
  readonly url: string;
  readonly unicodeRange: string;
  /** Names of faces that are taken instead, where the reader's system has one. */
  readonly local?: readonly string[];
}

/** `…/ibm-plex-serif-latin-ext-400-italic.woff2`, `…/ibm-plex-sans-kr-103-400-normal.woff2` */
const FILE = /-(\d+|latin|latin-ext|cyrillic)-(\d{3})-(normal|italic)\.woff2$/;

/**
 * The faces of a family out of its package.
 * @param files addresses by paths in the package
 * @param ranges characters by the name of the slice, as the package tells them
 */
export const facesOf = (
  family: string,
  files: Readonly<Record<string, string>>,
  ranges: Readonly<Record<string, string>>,
): readonly Face[] =>
  Object.entries(files).flatMap(([path, url]) => {
    const [, slice = '', weight = '', style = ''] = FILE.exec(path) ?? [];
    const unicodeRange = ranges[slice] ?? ranges[`[${slice}]`];
    return unicodeRange === undefined ? [] : [{ family, weight, style, url, unicodeRange }];
  });
