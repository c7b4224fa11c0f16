import { langOf, textIn } from '../../case/text.ts';
import type { Lang } from '../../case/types.ts';
import type { SceneContext } from '../../scene/context.ts';
import { type Disputant, disputesOf } from '../../scene/disputes.ts';
import type { DisputedReport, DisputeItem } from '../../ui/types.ts';
import { attributionOf } from '../../words/attribution-of.ts';
import { percentWords } from '../../words/number-words.ts';
import { reportTime } from '../../words/report-time.ts';
import { stringsFor } from '../../words/strings.ts';

/** The disputes among the reports that count, in words. They depend on what is known, not on the moment. */
export const disputeItems = (context: SceneContext, lang: Lang): readonly DisputeItem[] =>
  disputesOf(context).map(({ sides }) => ({
    sides: sides.map((side) => side.map((disputant) => disputedReport(disputant, context, lang))),
  }));

const disputedReport = (
  { track: { report, verdict, moment }, copies }: Disputant,
  { case: subject }: SceneContext,
  lang: Lang,
): DisputedReport => {
  const { evidence } = stringsFor(lang);
  const probability = verdict.probability ?? 0;
  return {
    id: report.id,
    headline: textIn(report.headline, lang),
    lang: langOf(report.headline, subject, lang),
    time: reportTime(report, subject, lang),
    attribution: attributionOf(report.source, subject, lang),
    probability,
    likely: evidence.likely(percentWords(probability, lang)),
    copies: copies === 0 ? null : evidence.copies(copies),
    seekTo: moment,
  };
};
