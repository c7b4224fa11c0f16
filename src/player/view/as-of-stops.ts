import type { Case, Lang } from '../../case/types.ts';
import { everythingKnownFrom, publications } from '../../journey/publications.ts';
import type { AsOfPreset, AsOfStop } from '../../ui/types.ts';
import { clockFaces } from '../../words/time-words.ts';

/** Where the slider of knowledge can stand: at each publication and at the named moments. Never empty. */
export const asOfStops = (subject: Case, presets: readonly AsOfPreset[], lang: Lang): readonly AsOfStop[] => {
  const published = new Set(publications(subject));
  const moments = [...new Set([...published, ...presets.map(({ asOf }) => asOf)])].toSorted((a, b) => a - b);
  const undated = everythingKnownFrom(subject);
  let before = '';
  return moments.map((asOf) => {
    const day = clockFaces(asOf, subject, lang)[0]?.date ?? '';
    const begins = day !== before;
    before = day;
    return { asOf, publication: published.has(asOf), day: begins && asOf !== undated ? day : null };
  });
};
