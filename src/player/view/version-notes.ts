import { correctionsSince, versionOrder } from '../../case/corrections-since.ts';
import type { Case, Lang } from '../../case/types.ts';
import { correctionWords } from '../../words/correction-words.ts';
import { lateStringsFor } from '../../words/late-strings.ts';

/** What a reader has to know whose link was made for another version of the case, and what was corrected since; null where it was made for this one. */
export const linkedVersionNote = (
  subject: Case,
  linked: string | null,
  lang: Lang,
): { readonly text: string; readonly corrections: readonly string[] } | null => {
  if (linked === null) return null;
  const { version } = lateStringsFor(lang);
  switch (versionOrder(linked, subject.version)) {
    case 'same':
      return null;
    case 'newer':
      return { text: version.newerLink(linked, subject.version), corrections: [] };
    case 'older':
      return {
        text: version.olderLink(linked, subject.version),
        corrections: correctionWords(correctionsSince(subject, linked), lang),
      };
  }
};
