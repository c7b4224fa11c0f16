import { headlineOf } from '../case/headline-of.ts';
import type { Case, Lang } from '../case/types.ts';
import { isProbablyTrue } from '../journey/probably-true.ts';
import type { Verdict } from '../journey/types.ts';
import { percentWords } from './number-words.ts';
import { standingWords } from './standing-words.ts';
import { stringsFor } from './strings.ts';

/** A narrowing below this share is not worth a figure: it is within what the grid can tell. */
const LEAST_GAIN = 0.01;

/**
 * What a report did to the journey, in a few phrases: whether it counts, how likely it is as reported, and where that is known how much it narrows the
 * journey: `counts: 89 % likely as reported`, `narrows the journey by 15 %`.
 * @param leftOut whether the reader does not want to hear a report
 */
export function effectWords(
  verdict: Verdict,
  leftOut: (reportId: string) => boolean,
  subject: Case,
  lang: Lang,
): readonly string[] {
  const { evidence } = stringsFor(lang);
  const { copyOf, standing, probability } = verdict;
  if (standing === 'copy' && copyOf !== null && leftOut(copyOf)) {
    return [evidence.copyOfLeftOut(headlineOf(copyOf, subject, lang))];
  }
  const counts = probability !== null && isProbablyTrue(verdict);
  const role = counts ? evidence.counts(percentWords(probability, lang)) : standingWords(verdict, subject, lang);
  return verdict.gain === null ? [role] : [role, gainWords(verdict.gain, lang)];
}

function gainWords(gain: number, lang: Lang): string {
  const { evidence } = stringsFor(lang);
  if (Math.abs(gain) < LEAST_GAIN) return evidence.hardlyNarrows;
  return gain < 0 ? evidence.widens : evidence.narrows(percentWords(gain, lang));
}
