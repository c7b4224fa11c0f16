import ranges from '@fontsource/ibm-plex-sans-kr/unicode.json';
import { type Face, facesOf } from './faces-of.ts';

const files = import.meta.glob<string>(
  '../../../node_modules/@fontsource/ibm-plex-sans-kr/files/ibm-plex-sans-kr-[0-9]*-{400,600}-normal.woff2',
  { query: '?url', import: 'default', eager: true, exhaustive: true },
);

/** By full name and by PostScript name, which browsers look for in turn: the faces that systems show Hangul in where nothing else is asked for. */
const OF_SYSTEMS: Readonly<Record<string, readonly string[]>> = {
  400: [
    ...['Apple SD Gothic Neo Regular', 'AppleSDGothicNeo-Regular', 'Malgun Gothic', 'MalgunGothic'],
    ...['Noto Sans CJK KR', 'NotoSansCJKkr-Regular', 'Noto Sans KR', 'NotoSansKR-Regular'],
  ],
  600: [
    ...['Apple SD Gothic Neo SemiBold', 'AppleSDGothicNeo-SemiBold', 'Malgun Gothic Bold', 'MalgunGothicBold'],
    ...['Noto Sans CJK KR Bold', 'NotoSansCJKkr-Bold', 'Noto Sans KR SemiBold', 'NotoSansKR-SemiBold'],
  ],
};

/**
 * The type for Hangul, in some two hundred slices of which a page needs a few. To name them all takes more than all other faces together, so they come late; and who has a
 * face of his system for Hangul keeps that, in which he has begun to read: nothing moves, and no file is fetched.
 */
export const KOREAN_FACES: readonly Face[] = facesOf('IBM Plex Sans KR', files, ranges).map((face) => ({
  ...face,
  local: OF_SYSTEMS[face.weight] ?? [],
}));
