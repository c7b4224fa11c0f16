import type { Case, Lang } from '../case/types.ts';
import { isEverythingKnown } from '../journey/publications.ts';
import type { Journey } from '../journey/types.ts';
import { stringsFor } from './strings.ts';
import { momentWords } from './time-words.ts';

/** On what knowledge a journey rests: `As known on Wed 13 Sep 10:00, Vladivostok time, without 2 reports`; from the last publication on `Everything known`. */
export function asKnownWords({ asOf, verdicts }: Journey, subject: Case, lang: Lang): string {
  const { ui, evidence } = stringsFor(lang);
  const known = isEverythingKnown(subject, asOf)
    ? ui.everythingKnown
    : ui.asOf(momentWords(asOf, subject, subject.clocks[0] ?? 'UTC', lang));
  const leftOut = verdicts.filter(({ standing }) => standing === 'left-out').length;
  return leftOut === 0 ? known : evidence.knownWithout(known, leftOut);
}
