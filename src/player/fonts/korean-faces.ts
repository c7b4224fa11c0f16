import ranges from '@fontsource/ibm-plex-sans-kr/unicode.json';
import { type Face, facesOf } from './faces-of.ts';

const files = import.meta.glob<string>(
  '../../../node_modules/@fontsource/ibm-plex-sans-kr/files/ibm-plex-sans-kr-[0-9]*-{400,600}-normal.woff2',
  { query: '?url', import: 'default', eager: true, exhaustive: true },
);

/** The type for Hangul, in some two hundred slices of which a page needs a few. To name them all takes more than all other faces together. */
export const KOREAN_FACES: readonly Face[] = facesOf('IBM Plex Sans KR', files, ranges);
