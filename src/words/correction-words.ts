import { textIn } from '../case/text.ts';
import type { Correction, Lang } from '../case/types.ts';
import { lateStringsFor } from './late-strings.ts';

/** The corrections of a case in words, in its order. */
export const correctionWords = (corrections: readonly Correction[], lang: Lang): readonly string[] =>
  corrections.map(({ version, date, text }) =>
    lateStringsFor(lang).version.correction(version, date, textIn(text, lang)),
  );
