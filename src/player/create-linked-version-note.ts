import type { Case, Lang } from '../case/types.ts';
import { createVersionNote } from '../ui/version-note.ts';
import { lateStringsFor } from '../words/late-strings.ts';
import { linkedVersionNote } from './view/version-notes.ts';

/** What a reader sees whose link was made for another version of the case; null where it was made for this one. */
export const createLinkedVersionNote = (subject: Case, linked: string, lang: Lang): HTMLElement | null => {
  const changed = linkedVersionNote(subject, linked, lang);
  return changed === null ? null : createVersionNote(lateStringsFor(lang).version.changedSince, changed);
};
