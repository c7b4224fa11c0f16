import type { ChainageInterval } from '../network/types.ts';
import type { SceneRoute } from './context.ts';

/** Where the thinkable routes leave the likeliest one, as a stretch of it; null where none does. */
export function partingOf(ranked: readonly Pick<SceneRoute, 'sharedKm'>[]): ChainageInterval | null {
  const partings = ranked.slice(1).map(({ sharedKm }) => sharedKm);
  return partings.length === 0 ? null : { fromKm: Math.min(...partings), toKm: Math.max(...partings) };
}
