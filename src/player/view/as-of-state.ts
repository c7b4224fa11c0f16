import { textIn } from '../../case/text.ts';
import type { Case, Lang } from '../../case/types.ts';
import { knownFrom } from '../../journey/event-window.ts';
import { isEverythingKnown } from '../../journey/publications.ts';
import type { CaseTime } from '../../time/types.ts';
import type { AsOfState } from '../../ui/types.ts';
import { lateStringsFor } from '../../words/late-strings.ts';
import { momentWords } from '../../words/time-words.ts';
import { uiLabels } from '../../words/ui-labels.ts';

/** What the clock of knowledge shows and says of a time: the moment, how many reports were out, and which came last. */
export const asOfState = (asOf: CaseTime, subject: Case, lang: Lang): AsOfState => {
  const { knowledge } = lateStringsFor(lang);
  const dated = !isEverythingKnown(subject, asOf);
  const moment = dated ? momentWords(asOf, subject, subject.clocks[0] ?? 'UTC', lang) : uiLabels(lang).everythingKnown;
  const out = subject.reports.flatMap((report) => {
    const since = knownFrom(report) ?? Number.NEGATIVE_INFINITY;
    return since <= asOf ? [{ since, headline: textIn(report.headline, lang) }] : [];
  });
  const known = knowledge.knownReports(out.length, subject.reports.length);
  const since = out.reduce((most, each) => Math.max(most, each.since), Number.NEGATIVE_INFINITY);
  const latest = out.filter((each) => each.since === since);
  const newest = latest[0] === undefined ? '' : ` ${knowledge.latestReports(latest[0].headline, latest.length - 1)}`;
  return { asOf, dated, moment, known, valueText: `${moment}. ${known}.${newest}` };
};
