import type { Span } from '../time/types.ts';
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
  // What holds the train has a window and lies on the likeliest route.
  const previous = reportById.get(holding.previous ?? '');
  const open = evidence.filter(({ window, onLead: [place] }) => {
    if (place === undefined || window!.start > t || t >= window!.end || place.fromKm > reachedKm) return false;
    if (previous === undefined) return true;
    return place.fromKm >= previous.onLead[0]!.fromKm && farthestFrom(t, window!) < t - previous.window!.start;
  });
  return open.sort((a, b) => widthOf(a) - widthOf(b) || b.verdict.probability! - a.verdict.probability!)[0] ?? null;
}

/** How far from `t` something that happened in this window can have been, at most; seconds. */
export const farthestFrom = (t: number, { start, end }: Span): number => Math.max(t - start, end - t);

const widthOf = ({ window }: ReportTrack): number => window!.end - window!.start;
