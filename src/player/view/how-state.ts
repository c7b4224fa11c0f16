import { langOf, textIn } from '../../case/text.ts';
import type { Lang } from '../../case/types.ts';
import { isProbablyTrue } from '../../journey/probably-true.ts';
import type { ReportTrack, SceneContext } from '../../scene/context.ts';
import type { Scene } from '../../scene/types.ts';
import type { HeldBy, HowState, ReportState } from '../../ui/types.ts';
import { reportTime } from '../../words/report-time.ts';
import { stringsFor } from '../../words/strings.ts';
import { attributionOf } from './attribution-of.ts';

/** Of many reports about one moment, so many are named. */
const MOST_CURRENT = 4;

/** What holds the train at a moment: the report behind it, those whose window is open, the one ahead; none while there is no position. */
export const howState = (
  context: SceneContext,
  scene: Scene,
  states: ReadonlyMap<string, ReportState>,
  lang: Lang,
): HowState => {
  const { previous, next } = scene.holding;
  const brief = (track: ReportTrack | undefined): readonly HeldBy[] =>
    track === undefined || scene.train === null ? [] : [heldBy(track, context, states, lang)];
  const current = context.reports
    .filter(({ verdict, report }, i) => {
      const held = report.id === previous || report.id === next;
      return scene.reports[i]?.phase === 'current' && isProbablyTrue(verdict) && !held;
    })
    .slice(0, MOST_CURRENT);
  return {
    behind: brief(context.reportById.get(previous ?? '')),
    current: current.flatMap(brief),
    ahead: brief(context.reportById.get(next ?? '')),
    tally: tallyOf(context, lang),
  };
};

const heldBy = (
  { report, moment }: ReportTrack,
  { case: subject }: SceneContext,
  states: ReadonlyMap<string, ReportState>,
  lang: Lang,
): HeldBy => ({
  id: report.id,
  headline: textIn(report.headline, lang),
  lang: langOf(report.headline, subject, lang),
  time: reportTime(report, subject, lang),
  attribution: attributionOf(report.source, subject, lang),
  seekTo: moment,
  effect: states.get(report.id)?.standing ?? '',
});

const tallyOf = ({ reports }: SceneContext, lang: Lang): string => {
  const used = reports.filter(({ verdict }) => verdict.standing === 'used');
  const doubted = used.filter(({ verdict }) => !isProbablyTrue(verdict));
  const copies = reports.filter(({ verdict }) => verdict.standing === 'copy');
  return stringsFor(lang).evidence.how.tally(reports.length, used.length, doubted.length, copies.length);
};
