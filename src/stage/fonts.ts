import sansRanges from '@fontsource/ibm-plex-sans/unicode.json';
import koreanRanges from '@fontsource/ibm-plex-sans-kr/unicode.json';
import serifRanges from '@fontsource/ibm-plex-serif/unicode.json';
import type { FontFacesSpecification } from 'maplibre-gl';

/** Names for `text-font`, each with Hangul from IBM Plex Sans KR. */
export const FONTS = {
  regular: ['Plex Regular', 'Plex KR'],
  medium: ['Plex Medium', 'Plex KR'],
  water: ['Plex Serif Italic', 'Plex KR'],
} as const;

/** The scripts of the three languages. IBM Plex Sans has more, which no name here uses. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic'] as const;

const sans = import.meta.glob<string>(
  [
    '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-{latin,latin-ext,cyrillic}-{400,500}-normal.woff2',
    '../../node_modules/@fontsource/ibm-plex-serif/files/ibm-plex-serif-{latin,latin-ext,cyrillic}-400-italic.woff2',
  ],
  { query: '?url', import: 'default', eager: true, exhaustive: true },
);

/** About 120 slices of Hangul; the map fetches the few whose characters it draws. */
const korean = import.meta.glob<string>(
  '../../node_modules/@fontsource/ibm-plex-sans-kr/files/ibm-plex-sans-kr-[0-9]*-400-normal.woff2',
  { query: '?url', import: 'default', eager: true, exhaustive: true },
);

/** Self-hosted font files for the style's `font-faces`: nothing is fetched until a character of its range is drawn. */
export function fontFaces(): FontFacesSpecification {
  return {
    'Plex Regular': faces('ibm-plex-sans', '400-normal', sansRanges),
    'Plex Medium': faces('ibm-plex-sans', '500-normal', sansRanges),
    'Plex Serif Italic': faces('ibm-plex-serif', '400-italic', serifRanges),
    'Plex KR': Object.entries(koreanRanges).flatMap(([slice, range]) => {
      const file = `ibm-plex-sans-kr-${slice.replaceAll(/[[\]]/g, '')}-400-normal.woff2`;
      const path = Object.keys(korean).find((each) => each.endsWith(`/${file}`));
      return path === undefined ? [] : [face(korean[path]!, range)];
    }),
  };
}

function faces(family: string, style: string, ranges: Readonly<Record<string, string>>) {
  return SCRIPTS.map((script) => {
    const path = Object.keys(sans).find((each) => each.endsWith(`/${family}-${script}-${style}.woff2`));
    return face(sans[path!]!, ranges[script]!);
  });
}

const face = (path: string, range: string) => ({
  url: new URL(path, location.href).href,
  'unicode-range': range.split(','),
});
