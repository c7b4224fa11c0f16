import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packRanges, type UnicodeRanges } from '../look/packed-ranges.ts';
import { ROOT } from './root.ts';

const RANGES = '@fontsource/ibm-plex-sans-kr/unicode.json';
const PACKED = '\0sightline-hangul-ranges';

/** Packs the characters of the Hangul typeface's two hundred files in a built site: player and live map both name them. */
export const packHangulRanges = (): Plugin => ({
  name: 'sightline-pack-hangul-ranges',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === RANGES ? PACKED : null),
  load(id) {
    if (id !== PACKED) return null;
    const packed = packRanges(createRequire(import.meta.url)(RANGES) as UnicodeRanges);
    const unpacking = JSON.stringify(join(ROOT, 'src/look/packed-ranges.ts'));
    return `import { unpackRanges } from ${unpacking};\nexport default unpackRanges(${JSON.stringify(packed)});`;
  },
});
