import type { Lang } from '../../case/types.ts';
import { isProbablyTrue } from '../../journey/probably-true.ts';
import type { ReportTrack, SceneContext } from '../../scene/context.ts';
import type { Scene } from '../../scene/types.ts';
import type { ReportMark, ReportState } from '../../ui/types.ts';
import { effectWords } from '../../words/effect-words.ts';

/** By report id: how much it narrows the journey; see `Verdict.gain`. */
export type Gains = ReadonlyMap<string, number | null>;

/**
 * What a moment makes of each report, and which of them the reader asks to leave out, whether the answer without them has come or not. Words that do
 * not change with the moment are made once.
 */
export const createReportStates = (
  context: SceneContext,
  lang: Lang,
  gains: Gains,
): ((scene: Scene, leftOut: ReadonlySet<string>) => ReadonlyMap<string, ReportState>) => {
  const isLeftOut = (id: string): boolean => context.reportById.get(id)?.verdict.standing === 'left-out';
  const fixed = context.reports.map((track) => {
    const verdict = { ...track.verdict, gain: gains.get(track.report.id) ?? null };
    const words = effectWords(verdict, isLeftOut, context.case, lang).join(' · ');
    return { track, mark: markOf(track), standing: words };
  });
  return (scene, leftOut) => {
    const current = currentReport(context, scene.t);
    return new Map(
      fixed.map(({ track, mark, standing }, index) => {
        const { id } = track.report;
        const holds = id === scene.holding.previous || id === scene.holding.next;
        const phase = scene.reports[index]?.phase ?? 'future';
        const action = leftOut.has(id) ? 'put-back' : track.verdict.standing === 'used' ? 'leave-out' : null;
        return [id, { mark, phase, holds, current: id === current, standing, action }];
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
