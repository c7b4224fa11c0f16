import { headlineOf } from '../case/headline-of.ts';
import type { Case, Lang } from '../case/types.ts';
import { isProbablyTrue } from '../journey/probably-true.ts';
import type { Verdict } from '../journey/types.ts';
import { percentWords } from './number-words.ts';
import { stringsFor } from './strings.ts';

/** What became of a report in the reconstruction, in words. */
export function standingWords(verdict: Verdict, subject: Case, lang: Lang): string {
  const { standing } = stringsFor(lang);
  switch (verdict.standing) {
    case 'used':
      return usedWords(verdict, subject, lang);
    case 'copy':
      return standing.copyOf(verdict.copyOf === null ? '' : headlineOf(verdict.copyOf, subject, lang));
    case 'left-out':
      return stringsFor(lang).evidence.leftOut;
    case 'unpublished':
      return standing.unpublished;
    case 'expectation':
      return standing.expectation;
    case 'context':
      return standing.context;
    case 'other-subject':
      return standing.otherSubject;
    case 'unplaceable':
      return standing.unplaceable;
  }
}

function usedWords(verdict: Verdict, subject: Case, lang: Lang): string {
  const { standing } = stringsFor(lang);
  const { probability, conflicts } = verdict;
  if (probability === null || isProbablyTrue(verdict)) return standing.used;
  const percent = percentWords(probability, lang);
  if (conflicts.length === 0) return standing.doubtful(percent);
  return standing.contradicted(
    percent,
    conflicts.map((id) => headlineOf(id, subject, lang)),
  );
}
