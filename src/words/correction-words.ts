import { textIn } from '../case/text.ts';
import type { Correction, Lang } from '../case/types.ts';
import { stringsFor } from './strings.ts';

/** The corrections of a case in words, in its order. */
export const correctionWords = (corrections: readonly Correction[], lang: Lang): readonly string[] =>
  corrections.map(({ version, date, text }) =>
    stringsFor(lang).evidence.version.correction(version, date, textIn(text, lang)),
  );
