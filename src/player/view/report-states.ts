import type { Lang } from '../../case/types.ts';
import { isProbablyTrue } from '../../journey/probably-true.ts';
import type { ReportTrack, SceneContext } from '../../scene/context.ts';
import type { Scene } from '../../scene/types.ts';
import type { ReportMark, ReportState } from '../../ui/types.ts';
import { standingWords } from '../../words/standing-words.ts';
import type { UiLabels } from '../../words/ui-labels.ts';

/** What this moment makes of each report. Words that do not change with the moment are made once. */
export const createReportStates = (
  context: SceneContext,
  lang: Lang,
  labels: UiLabels,
): ((scene: Scene) => ReadonlyMap<string, ReportState>) => {
  const fixed = context.reports.map((track) => ({ track, mark: markOf(track), words: wordsOf(track, context, lang) }));
  return (scene) => {
    const current = currentReport(context, scene.t);
    return new Map(
      fixed.map(({ track, mark, words }, index) => {
        const { id } = track.report;
        const holds = id === scene.holding.previous || id === scene.holding.next;
        const phase = scene.reports[index]?.phase ?? 'future';
        return [id, { mark, phase, holds, current: id === current, standing: holds ? labels.holdsNow : words }];
      }),
    );
  };
};

/** The last report on the train that the clock has come to; null before the first. */
const currentReport = ({ reports }: SceneContext, t: number): string | null =>
  reports.findLast(({ verdict, moment }) => verdict.standing === 'used' && moment <= t)?.report.id ?? null;

const markOf = ({ verdict }: ReportTrack): ReportMark => {
  switch (verdict.standing) {
    case 'used':
      return isProbablyTrue(verdict) ? 'report' : 'doubtful';
    case 'copy':
    case 'unpublished':
    case 'left-out':
    case 'expectation':
      return verdict.standing;
    case 'context':
    case 'other-subject':
    case 'unplaceable':
      return 'context';
  }
};

/** A report that simply counts needs no word. */
const wordsOf = (track: ReportTrack, { case: subject }: SceneContext, lang: Lang): string | null =>
  markOf(track) === 'report' ? null : standingWords(track.verdict, subject, lang);
