import { headlineOf } from '../../case/headline-of.ts';
import { langOf, textIn } from '../../case/text.ts';
import type { Lang } from '../../case/types.ts';
import { isProbablyTrue } from '../../journey/probably-true.ts';
import type { ReportTrack, SceneContext } from '../../scene/context.ts';
import type { Scene } from '../../scene/types.ts';
import { type WithoutEffect, withoutEffect } from '../../scene/without-effect.ts';
import type { HeldBy, HowState } from '../../ui/types.ts';
import { attributionOf } from '../../words/attribution-of.ts';
import { effectWords } from '../../words/effect-words.ts';
import { lateStringsFor } from '../../words/late-strings.ts';
import { reportTime } from '../../words/report-time.ts';
import { anyOneWords, withoutWords } from '../../words/without-words.ts';
import type { Study } from '../create-study.ts';
import type { HeldWithout } from './held-without.ts';

/** Of many reports about one moment, so many are named. */
const MOST_CURRENT = 4;

/**
 * What holds the train at a moment: the report behind it, those whose window is open, the one ahead where it is still to come; none while there is no position. With each
 * what would be without it, as far as that has been worked out; where no one of them matters, that is said once.
 */
export const howState = (
  context: SceneContext,
  scene: Scene,
  { study, heldWithout }: { readonly study: Study; readonly heldWithout: HeldWithout },
  lang: Lang,
): HowState => {
  const { behind, current, ahead } = heldIn(context, scene);
  const all = study.without(null);
  const routeId = scene.routes[0]?.routeId;
  const effectOf = ({ report }: ReportTrack): WithoutEffect | null => {
    const without = study.without(report.id);
    if (all === null || without === null || routeId === undefined) return null;
    return withoutEffect(all, without, routeId, scene.t);
  };
  const tracks = [...behind, ...current, ...ahead];
  const effects = new Map(tracks.map((track) => [track, effectOf(track)]));
  const withinKm = noneMatters([...effects.values()]);
  const withoutOf = (track: ReportTrack): string => {
    const without = study.without(track.report.id);
    const instead = without === null ? [] : heldWithout(context, without, scene.t);
    const headlines = instead.map((id) => headlineOf(id, context.case, lang));
    return withoutWords(effects.get(track) ?? null, headlines, withinKm !== null, lang);
  };
  const told = (track: ReportTrack): HeldBy => ({ ...heldBy(track, context, lang), without: withoutOf(track) });
  return {
    behind: behind.map(told),
    current: current.map(told),
    ahead: ahead.map(told),
    note: withinKm === null ? decisiveWords(effects, context, lang) : anyOneWords(withinKm, lang),
    tally: tallyOf(context, lang),
  };
};

/** Within how many kilometres the train would be in the same place without any one of several reports; null where one matters, or not all is known. */
function noneMatters(effects: readonly (WithoutEffect | null)[]): number | null {
  const same = effects.flatMap((effect) => (effect?.type === 'same' ? [effect.withinKm] : []));
  return effects.length > 1 && same.length === effects.length ? Math.max(...same) : null;
}

/** On which report the position hangs most, once what would be without each is known. Empty until then. */
function decisiveWords(
  effects: ReadonlyMap<ReportTrack, WithoutEffect | null>,
  { case: subject }: SceneContext,
  lang: Lang,
): string {
  if ([...effects.values()].includes(null)) return '';
  const [most] = [...effects].toSorted(([, a], [, b]) => weightOf(b) - weightOf(a));
  return most === undefined ? '' : lateStringsFor(lang).how.hangsOn(headlineOf(most[0].report.id, subject, lang));
}

/** How much a report matters, to rank them: by how far the ends of the stretch move without it, km. */
function weightOf(effect: WithoutEffect | null): number {
  if (effect?.type === 'nothing') return Number.POSITIVE_INFINITY;
  if (effect?.type !== 'other') return 0;
  const { had, has } = effect;
  return Math.abs(has.fromKm - had.fromKm) + Math.abs(has.toKm - had.toKm);
}

function heldIn(
  { reports, reportById }: SceneContext,
  scene: Scene,
): Readonly<Record<'behind' | 'current' | 'ahead', readonly ReportTrack[]>> {
  if (scene.train === null) return { behind: [], current: [], ahead: [] };
  const { previous, next } = scene.holding;
  const named = (id: string | null): readonly ReportTrack[] => {
    const track = reportById.get(id ?? '');
    return track === undefined ? [] : [track];
  };
  const open = reports.filter(({ verdict }, i) => scene.reports[i]?.phase === 'current' && isProbablyTrue(verdict));
  const ahead = open.find(({ report }) => report.id === next);
  // What holds the train from ahead may be of this very time, and is the first to be named then.
  const current = ahead === undefined ? open : [ahead, ...open.filter((track) => track !== ahead)];
  return {
    behind: named(previous),
    current: current.slice(0, MOST_CURRENT),
    ahead: ahead === undefined ? named(next) : [],
  };
}

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
