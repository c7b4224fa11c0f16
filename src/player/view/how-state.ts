import { langOf, textIn } from '../../case/text.ts';
import type { Lang } from '../../case/types.ts';
import { isProbablyTrue } from '../../journey/probably-true.ts';
import type { ReportTrack, SceneContext } from '../../scene/context.ts';
import type { Scene } from '../../scene/types.ts';
import type { HeldBy, HowState } from '../../ui/types.ts';
import { attributionOf } from '../../words/attribution-of.ts';
import { effectWords } from '../../words/effect-words.ts';
import { lateStringsFor } from '../../words/late-strings.ts';
import { reportTime } from '../../words/report-time.ts';
import { withoutWords } from '../../words/without-words.ts';
import type { Study } from '../create-study.ts';

/** Of many reports about one moment, so many are named. */
const MOST_CURRENT = 4;

/** What holds the train at a moment: the report behind it, those whose window is open, the one ahead where it is still to come; none while there is no position. */
export const howState = (context: SceneContext, scene: Scene, study: Study, lang: Lang): HowState => {
  const { previous, next } = scene.holding;
  const all = study.without(null);
  const withoutOf = (id: string): string => {
    const journey = study.without(id);
    const routeId = scene.routes[0]?.routeId;
    if (all === null || journey === null || routeId === undefined) return '';
    return withoutWords(all, journey, routeId, scene.t, lang);
  };
  const brief = (track: ReportTrack | undefined): readonly HeldBy[] =>
    track === undefined || scene.train === null
      ? []
      : [{ ...heldBy(track, context, lang), without: withoutOf(track.report.id) }];
  const open = context.reports.filter(
    ({ verdict }, i) => scene.reports[i]?.phase === 'current' && isProbablyTrue(verdict),
  );
  const ahead = open.find(({ report }) => report.id === next);
  // What holds the train from ahead may be of this very time, and is the first to be named then.
  const current = ahead === undefined ? open : [ahead, ...open.filter((track) => track !== ahead)];
  return {
    behind: brief(context.reportById.get(previous ?? '')),
    current: current.slice(0, MOST_CURRENT).flatMap(brief),
    ahead: ahead === undefined ? brief(context.reportById.get(next ?? '')) : [],
    tally: tallyOf(context, lang),
  };
};

const heldBy = (
  { report, verdict, moment }: ReportTrack,
  { case: subject }: SceneContext,
  lang: Lang,
): Omit<HeldBy, 'without'> => ({
  id: report.id,
  headline: textIn(report.headline, lang),
  lang: langOf(report.headline, subject, lang),
  time: reportTime(report, subject, lang),
  attribution: attributionOf(report.source, subject, lang),
  seekTo: moment,
  effect: effectWords(verdict, () => false, subject, lang).join(' · '),
});

const tallyOf = ({ reports }: SceneContext, lang: Lang): string => {
  const used = reports.filter(({ verdict }) => verdict.standing === 'used');
  const doubted = used.filter(({ verdict }) => !isProbablyTrue(verdict));
  const copies = reports.filter(({ verdict }) => verdict.standing === 'copy');
  return lateStringsFor(lang).how.tally(reports.length, used.length, doubted.length, copies.length);
};
