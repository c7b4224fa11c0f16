import sansRanges from '@fontsource/ibm-plex-sans/unicode.json';
import koreanRanges from '@fontsource/ibm-plex-sans-kr/unicode.json';
import serifRanges from '@fontsource/ibm-plex-serif/unicode.json';

/** The scripts of the three languages. The browser fetches a file once a character of its range is on the page. */
const latinAndCyrillic = import.meta.glob<string>(
  [
    '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-{latin,latin-ext,cyrillic}-{400,500,600}-normal.woff2',
    '../../node_modules/@fontsource/ibm-plex-serif/files/ibm-plex-serif-{latin,latin-ext,cyrillic}-{400,500}-normal.woff2',
    '../../node_modules/@fontsource/ibm-plex-serif/files/ibm-plex-serif-{latin,latin-ext,cyrillic}-400-italic.woff2',
  ],
  { query: '?url', import: 'default', eager: true, exhaustive: true },
);

const korean = import.meta.glob<string>(
  '../../node_modules/@fontsource/ibm-plex-sans-kr/files/ibm-plex-sans-kr-[0-9]*-{400,600}-normal.woff2',
  { query: '?url', import: 'default', eager: true, exhaustive: true },
);

const FAMILIES = {
  'ibm-plex-sans-kr': { name: 'IBM Plex Sans KR', ranges: koreanRanges },
  'ibm-plex-sans': { name: 'IBM Plex Sans', ranges: sansRanges },
  'ibm-plex-serif': { name: 'IBM Plex Serif', ranges: serifRanges },
} as const;

const FILE = /\/(ibm-plex-sans-kr|ibm-plex-sans|ibm-plex-serif)-([a-z0-9-]+?)-(\d{3})-(normal|italic)\.woff2$/;

/**
 * Makes the faces of the type known to a document, unless they are already. Faces belong to a document, not to a shadow root, so this is the one
 * thing of a player that lies outside its root; players share it.
 */
export const loadFonts = (fonts: FontFaceSet): void => {
  if ([...fonts].some(({ family }) => family.includes(FAMILIES['ibm-plex-sans'].name))) return;
  for (const [path, url] of Object.entries({ ...latinAndCyrillic, ...korean })) {
    const [, file, slice, weight, style] = FILE.exec(path) ?? [];
    if (file === undefined || slice === undefined) continue;
    const { name, ranges } = FAMILIES[file as keyof typeof FAMILIES];
    const range: string | undefined = new Map(Object.entries(ranges)).get(/^\d/.test(slice) ? `[${slice}]` : slice);
    if (range === undefined) continue;
    const source = `url(${JSON.stringify(new URL(url, import.meta.url).href)})`;
    fonts.add(
      new FontFace(name, source, {
        weight: weight ?? '400',
        style: style ?? 'normal',
        unicodeRange: range,
        display: 'swap',
      }),
    );
  }
};
