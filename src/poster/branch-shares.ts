import type { Lang } from '../case/types.ts';
import { pointAt } from '../network/point-at.ts';
import type { Route } from '../network/types.ts';
import type { SceneContext, SceneRoute } from '../scene/context.ts';
import { shareRails } from '../scene/share-rails.ts';
import { percentWords } from '../words/number-words.ts';
import { namedPlace } from '../words/place-words.ts';
import { stringsFor } from '../words/strings.ts';
import type { Label } from './label.ts';
import type { Box, Projection } from './projection.ts';

const SPOKEN_SHARE = 0.01;
const STEP_KM = 2;
/** Far enough from the junction that the label stands at one branch only, near enough to be read with it. */
const FROM_JUNCTION_PX = 46;

/** `62 % to Vladivostok` beside the rails on which only trains for that destination run. None where one destination is left. */
export function branchShares(context: SceneContext, projection: Projection, frame: Box, lang: Lang): readonly Label[] {
  const destinations = [...new Set(context.ranked.map(({ route }) => route.destination))];
  const shares = destinations
    .map((destination) => ({ destination, share: shareOf(context.ranked, destination) }))
    .filter(({ share }) => share >= SPOKEN_SHARE);
  if (shares.length < 2) return [];
  return shares.flatMap(({ destination, share }) => {
    const at = branchPoint(context.ranked, destination, projection, frame);
    if (at === null) return [];
    const { shareTo } = stringsFor(lang).sentence;
    const name = shareTo(percentWords(share, lang), namedPlace(destination, context.case, lang));
    return [{ id: `share-${destination}`, style: 'share' as const, at, name, second: '', gap: 8 }];
  });
}

const shareOf = (ranked: readonly SceneRoute[], destination: string): number =>
  ranked.reduce((sum, { route, journey }) => (route.destination === destination ? sum + journey.weight : sum), 0);

/** A point of the destination's own rails, some way after they leave the others, inside the frame. */
function branchPoint(ranked: readonly SceneRoute[], destination: string, projection: Projection, frame: Box) {
  const routes = ranked.map(({ route }) => route);
  const own = routes.find((route) => route.destination === destination)!;
  const others = routes.filter((route) => route.destination !== destination);
  const piece = shareRails([...others, own])
    .at(-1)!
    .find(({ owner }) => owner === others.length);
  return piece === undefined ? null : alongBranch(own, piece.fromKm, piece.toKm, projection, frame);
}

function alongBranch(
  route: Route,
  fromKm: number,
  toKm: number,
  projection: Projection,
  { left, top, right, bottom }: Box,
) {
  const [startX, startY] = projection.project(pointAt(route, fromKm).at);
  for (let km = fromKm; km <= toKm; km += STEP_KM) {
    const [x, y] = projection.project(pointAt(route, km).at);
    if (x < left || x > right || y < top || y > bottom) return null;
    if (Math.hypot(x - startX, y - startY) >= FROM_JUNCTION_PX) return [x, y] as const;
  }
  return projection.project(pointAt(route, (fromKm + toKm) / 2).at);
}
