import sansRanges from '@fontsource/ibm-plex-sans/unicode.json';
import arrows from '@fontsource/ibm-plex-sans-kr/files/ibm-plex-sans-kr-103-400-normal.woff2?url';
import serifRanges from '@fontsource/ibm-plex-serif/unicode.json';
import { type Face, facesOf } from './faces-of.ts';

const sans = import.meta.glob<string>(
  '../../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-{latin,latin-ext,cyrillic}-{400,500,600}-normal.woff2',
  { query: '?url', import: 'default', eager: true, exhaustive: true },
);

const serif = import.meta.glob<string>(
  [
    '../../../node_modules/@fontsource/ibm-plex-serif/files/ibm-plex-serif-{latin,latin-ext,cyrillic}-{400,500}-normal.woff2',
    '../../../node_modules/@fontsource/ibm-plex-serif/files/ibm-plex-serif-{latin,latin-ext,cyrillic}-400-italic.woff2',
  ],
  { query: '?url', import: 'default', eager: true, exhaustive: true },
);

/** The type for Latin and Cyrillic, and for the arrow between a source and its own source, which only the Korean face has. */
export const PLEX_FACES: readonly Face[] = [
  ...facesOf('IBM Plex Sans', sans, sansRanges),
  ...facesOf('IBM Plex Serif', serif, serifRanges),
  { family: 'IBM Plex Sans KR', weight: '400', style: 'normal', url: arrows, unicodeRange: 'U+2190' },
];
