import { declareFaces } from './declare-faces.ts';

/** Declares the type of Hangul, once there is nothing more urgent to load: until then Korean is read in the system's. */
export const loadKoreanType = async (fonts: FontFaceSet): Promise<void> => {
  try {
    const { KOREAN_FACES } = await import('./korean-faces.ts');
    declareFaces(fonts, KOREAN_FACES);
  } catch (error) {
    console.warn(`[sightline] The Korean type did not arrive: ${String(error)}`);
  }
};
