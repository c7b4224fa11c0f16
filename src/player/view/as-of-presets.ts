import type { Case, Lang } from '../../case/types.ts';
import { everythingKnownFrom, publications } from '../../journey/publications.ts';
import type { CaseTime } from '../../time/types.ts';
import { zonedParts } from '../../time/zoned-parts.ts';
import type { AsOfPreset } from '../../ui/types.ts';
import { lateStringsFor } from '../../words/late-strings.ts';
import { clockFaces } from '../../words/time-words.ts';
import { uiLabels } from '../../words/ui-labels.ts';

const HALF_HOUR = 1800;
/** More noons than these are a calendar, not a choice. */
const MOST_NOONS = 2;
/** A case of years has too many days to look through, and no noon of them to name. */
const MOST_DAYS = 14;

/** Moments of knowledge worth a name: noon of a day on which the news came in, the case's own time, and the last publication. */
export const asOfPresets = (subject: Case, lang: Lang): readonly AsOfPreset[] => {
  const { knowledge } = lateStringsFor(lang);
  const moments = publications(subject);
  const last = everythingKnownFrom(subject);
  const noons = noonsBetween(subject, moments[0] ?? subject.asOf, subject.asOf);
  return [
    ...(noons.length > MOST_NOONS ? [] : noons).map((asOf) => ({
      asOf,
      label: knowledge.noonOf(clockFaces(asOf, subject, lang)[0]?.date ?? ''),
    })),
    { asOf: subject.asOf, label: knowledge.asTold },
    ...(last !== null ? [{ asOf: last, label: uiLabels(lang).everythingKnown }] : []),
  ];
};

/** By the leading clock, which may be half an hour off the world's hours. */
const noonsBetween = ({ origin, clocks }: Case, from: CaseTime, to: CaseTime): readonly CaseTime[] => {
  const noons: CaseTime[] = [];
  if (to - from > MOST_DAYS * 86_400) return noons;
  for (let epoch = Math.ceil((origin + from) / HALF_HOUR) * HALF_HOUR; epoch < origin + to; epoch += HALF_HOUR) {
    const { hour, minute } = zonedParts(epoch, clocks[0] ?? 'UTC');
    if (hour === 12 && minute === 0) noons.push(epoch - origin);
  }
  return noons;
};
