import { correctionsSince, versionOrder } from '../../case/corrections-since.ts';
import { textIn } from '../../case/text.ts';
import type { Case, Correction, Lang } from '../../case/types.ts';
import { stringsFor } from '../../words/strings.ts';

/** The corrections of a case in words, in its order. */
export const correctionWords = (corrections: readonly Correction[], lang: Lang): readonly string[] =>
  corrections.map(({ version, date, text }) =>
    stringsFor(lang).evidence.citing.correction(version, date, textIn(text, lang)),
  );

/** What a reader has to know whose link was made for another version of the case, and what was corrected since; null where it was made for this one. */
export const linkedVersionNote = (
  subject: Case,
  linked: string | null,
  lang: Lang,
): { readonly text: string; readonly corrections: readonly string[] } | null => {
  if (linked === null) return null;
  const { citing } = stringsFor(lang).evidence;
  switch (versionOrder(linked, subject.version)) {
    case 'same':
      return null;
    case 'newer':
      return { text: citing.newerLink(linked, subject.version), corrections: [] };
    case 'older':
      return {
        text: citing.olderLink(linked, subject.version),
        corrections: correctionWords(correctionsSince(subject, linked), lang),
      };
  }
};
