import type { Span } from '../time/types.ts';
import type { ReportTrack, SceneContext } from './context.ts';
import type { Scene } from './types.ts';

/** How far from a place the interval may be for the train to be near it, km: a quarter of an hour of travel. */
export const NEAR_KM = 15;

/** A window that opens within this time, s, counts where it is that many times nearer than any that is open. */
const SOON_S = 1_800;
const NEARER = 3;

/**
 * The report that speaks of this very moment, where it tells more than the last one whose window is over: a probably true one whose window is open, from
 * there or beyond, and which is nearer to now wherever in its window it happened. Not while the train has not come near there yet, by the interval of nine
 * in ten: a window of a day is open long before. Of several the nearest, then the likeliest. A vague one gives way to a sharp one that is minutes
 * off, which may be still to come: what is said of either takes no side of the moment. Null where none is open.
 */
export function openReport(
  { t, holding, routes }: Pick<Scene, 't' | 'holding' | 'routes'>,
  { evidence, reportById }: Pick<SceneContext, 'evidence' | 'reportById'>,
): ReportTrack | null {
  const reachedKm = routes[0]?.intervals?.p90.toKm;
  if (reachedKm === undefined) return null;
  // What holds the train has a window and lies on the likeliest route.
  const previous = reportById.get(holding.previous ?? '');
  const far = ({ window }: ReportTrack): number => farthestFrom(t, window!);
  const about = evidence
    .filter(({ window, onLead: [place] }) => {
      if (place === undefined || window!.start > t + SOON_S || t >= window!.end) return false;
      if (place.fromKm > reachedKm + NEAR_KM) return false;
      if (previous === undefined) return true;
      return place.fromKm >= previous.onLead[0]!.fromKm && farthestFrom(t, window!) < t - previous.window!.start;
    })
    .sort((a, b) => far(a) - far(b) || b.verdict.probability! - a.verdict.probability!);
  const open = about.find(({ window }) => window!.start <= t);
  return (open && about.find((nearest) => far(nearest) * NEARER <= far(open))) ?? open ?? null;
}

/** How far from `t` something that happened in this window can have been, at most; seconds. */
export const farthestFrom = (t: number, { start, end }: Span): number => Math.max(t - start, end - t);
