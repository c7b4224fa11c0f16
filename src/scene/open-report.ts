import type { ReportTrack, SceneContext } from './context.ts';
import type { Scene } from './types.ts';

/**
 * The report that speaks of this very moment, where it tells more than the last one whose window is over: a probably true one whose window is open, from
 * there or beyond, and which is nearer to now wherever in its window it happened. Not while the train cannot have come there yet, by the interval of nine
 * in ten: a window of a day is open long before. Of several the one with the narrowest window, then the likeliest. Null where there is none.
 */
export function openReport(
  { t, holding, routes }: Pick<Scene, 't' | 'holding' | 'routes'>,
  { evidence, reportById }: Pick<SceneContext, 'evidence' | 'reportById'>,
): ReportTrack | null {
  const reachedKm = routes[0]?.intervals?.p90.toKm;
  if (reachedKm === undefined) return null;
  const previous = reportById.get(holding.previous ?? '');
  const fromKm = previous?.onLead[0]?.fromKm ?? Number.NEGATIVE_INFINITY;
  const since = previous?.window?.start ?? Number.NEGATIVE_INFINITY;
  let best: ReportTrack | null = null;
  for (const track of evidence) {
    const { window, onLead } = track;
    const isOpen = window !== null && window.start <= t && t < window.end;
    const place = onLead[0];
    if (!isOpen || place === undefined || place.fromKm < fromKm || place.fromKm > reachedKm) continue;
    if (farthestFrom(t, track) >= t - since) continue;
    if (best === null || before(track, best)) best = track;
  }
  return best;
}

/** How far from `t` the event can have been, at most; seconds. Infinite without a window. */
export const farthestFrom = (t: number, { window }: Pick<ReportTrack, 'window'>): number =>
  window === null ? Number.POSITIVE_INFINITY : Math.max(t - window.start, window.end - t);

const before = (a: ReportTrack, b: ReportTrack): boolean => {
  const wider = widthOf(a) - widthOf(b);
  return wider < 0 || (wider === 0 && (a.verdict.probability ?? 1) > (b.verdict.probability ?? 1));
};

const widthOf = ({ window }: ReportTrack): number => window!.end - window!.start;
