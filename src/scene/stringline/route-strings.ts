import { levelIndex } from '../../journey/level-index.ts';
import type { SceneRoute } from '../context.ts';
import { levelCurve } from './level-curve.ts';
import type { Band, BandLevel, RouteString } from './types.ts';

/** A route of less weight than this is not drawn: the list of routes has it. */
export const DRAWN_SHARE = 0.02;

const BANDS: readonly BandLevel[] = [0.9, 0.8, 0.5];

/** The routes worth drawing, the likeliest whole and the others from where they part from it: what they share is drawn once. */
export const routeStrings = (ranked: readonly SceneRoute[]): readonly RouteString[] =>
  ranked
    .filter(({ journey }, rank) => rank === 0 || journey.weight >= DRAWN_SHARE)
    .map((route, rank) => routeString(route, rank === 0 ? (route.journey.chain?.fromKm ?? 0) : route.sharedKm));

function routeString({ route, journey }: SceneRoute, fromKm: number): RouteString {
  const { routeId, destination, weight, chain } = journey;
  const known = { routeId, destination, weight, fromKm, lengthKm: route.lengthKm };
  if (chain === null || chain.toKm < fromKm) return { ...known, toKm: fromKm, span: null, bands: [], median: [] };
  const { passages, span } = chain;
  const curve = (level: number) => levelCurve(passages, levelIndex(passages, level), span, fromKm);
  const bands = BANDS.map((level): Band => ({ level, early: curve((1 - level) / 2), late: curve((1 + level) / 2) }));
  return { ...known, toKm: chain.toKm, span, bands, median: curve(0.5) };
}
