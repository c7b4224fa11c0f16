import type { Case, Lang } from '../../case/types.ts';
import { knownFrom } from '../../journey/event-window.ts';
import type { CaseTime } from '../../time/types.ts';
import type { AsOfPreset, AsOfStop } from '../../ui/types.ts';
import { clockFaces } from '../../words/time-words.ts';

/** The moments at which a report became known, or, once there were reports, a fact about the train; rising, each once. */
export const publications = ({ reports, trainFacts }: Case): readonly CaseTime[] => {
  const ofReports = reports.map(knownFrom).filter((moment) => moment !== null);
  const first = ofReports.reduce((least, moment) => Math.min(least, moment), Number.POSITIVE_INFINITY);
  const ofFacts = trainFacts.flatMap(({ source: { published } }) =>
    published !== null && published.end > first ? [published.end] : [],
  );
  return [...new Set([...ofReports, ...ofFacts])].toSorted((a, b) => a - b);
};

/** Where the slider of knowledge can stand: at each publication and at the named moments. Never empty. */
export const asOfStops = (subject: Case, presets: readonly AsOfPreset[], lang: Lang): readonly AsOfStop[] => {
  const published = new Set(publications(subject));
  const moments = [...new Set([...published, ...presets.map(({ asOf }) => asOf)])].toSorted((a, b) => a - b);
  let before = '';
  return moments.map((asOf) => {
    const day = clockFaces(asOf, subject, lang)[0]?.date ?? '';
    const begins = day !== before;
    before = day;
    return { asOf, publication: published.has(asOf), day: begins ? day : null };
  });
};
