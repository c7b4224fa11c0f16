import { sampledKmAt } from '../journey/sampled-km-at.ts';
import type { SampledJourney } from '../journey/types.ts';
import { pointAt } from '../network/point-at.ts';
import { contains } from '../time/span.ts';
import type { CaseTime } from '../time/types.ts';
import type { SceneRoute } from './context.ts';
import type { GhostMark } from './types.ts';

/** One drawn journey that is shown, with its route. */
export interface Ghost {
  readonly route: SceneRoute;
  readonly sample: SampledJourney;
}

/**
 * Of the journeys drawn on each route as many as its weight asks for, by the largest remainder: all together as many as were drawn on one. A route
 * on which no journey is known gets its share of none.
 * @param ranked likeliest first; remainders that are equal go to the likelier
 */
export function chooseGhosts(ranked: readonly SceneRoute[]): readonly Ghost[] {
  const count = Math.max(0, ...ranked.map(({ journey }) => journey.chain?.samples.length ?? 0));
  const quotas = ranked.map(({ journey }) => journey.weight * count);
  const left = count - quotas.reduce((sum, quota) => sum + Math.floor(quota), 0);
  const favoured = new Set(
    quotas
      .map((quota, i) => ({ i, remainder: quota - Math.floor(quota) }))
      .toSorted((a, b) => b.remainder - a.remainder || a.i - b.i)
      .slice(0, Math.round(left))
      .map(({ i }) => i),
  );
  return ranked.flatMap((route, i) => {
    const samples = route.journey.chain?.samples ?? [];
    return samples
      .slice(0, Math.floor(quotas[i]!) + (favoured.has(i) ? 1 : 0))
      .map((sample): Ghost => ({ route, sample }));
  });
}

/** Where each of them is at a time; those that are not under way by then, or no longer, have no mark. */
export const ghostsAt = (ghosts: readonly Ghost[], t: CaseTime): readonly GhostMark[] =>
  ghosts.flatMap(({ route: { route, journey }, sample }) => {
    if (!contains(journey.chain!.span, t)) return [];
    const km = sampledKmAt(sample, t);
    return [{ routeId: route.id, km, at: pointAt(route, km).at }];
  });
