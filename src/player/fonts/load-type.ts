import type { Lang } from '../../case/types.ts';
import { declareFaces } from './declare-faces.ts';
import { PLEX_FACES } from './plex-faces.ts';

/** Declares the type that a language is set in. Resolves once it is known to the document; without its own faces Korean is read in the system's. */
export const loadType = async (fonts: FontFaceSet, lang: Lang): Promise<void> => {
  declareFaces(fonts, PLEX_FACES);
  if (lang === 'ko') await loadKoreanType(fonts);
};

/** Declares the type of Hangul. */
export const loadKoreanType = async (fonts: FontFaceSet): Promise<void> => {
  try {
    const { KOREAN_FACES } = await import('./korean-faces.ts');
    declareFaces(fonts, KOREAN_FACES);
  } catch (error) {
    console.warn(`[sightline] The Korean type did not arrive: ${String(error)}`);
  }
};
