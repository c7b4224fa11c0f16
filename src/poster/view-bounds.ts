import { sliceRoute } from '../network/slice-route.ts';
import type { LonLat, Route } from '../network/types.ts';
import type { SceneContext, SceneRoute } from '../scene/context.ts';
import { type Bounds, boundsOf } from './projection.ts';
import type { PosterView } from './types.ts';

/** A route below this share does not widen the picture. */
const SHOWN_SHARE = 0.01;

/** How far the story view looks past the last report along each route, as a share of the reported stretch: enough to see where it may lead. */
const BEYOND = 0.13;

/** A little more than this is always in view, degrees: around one point a map would show nothing. */
const LEAST_DEGREES = 0.3;

/** What a view has to show; null without routes. */
export function viewBounds({ ranked }: SceneContext, view: PosterView): Bounds | null {
  const lead = ranked[0];
  if (lead === undefined) return null;
  const bounds = boundsOf(positions(ranked, lead, view));
  return bounds === null ? null : widened(bounds);
}

function positions(ranked: readonly SceneRoute[], lead: SceneRoute, view: PosterView): readonly LonLat[] {
  const shown = ranked.filter(({ journey }, i) => i === 0 || journey.weight >= SHOWN_SHARE);
  switch (view.type) {
    case 'range':
      return sliceRoute(lead.route, view.fromKm, view.toKm);
    case 'whole':
      return shown.flatMap(({ route }) => whole(route));
    case 'story':
      return shown.flatMap(({ route, journey: { chain } }) => {
        if (chain === null) return whole(route);
        const beyond = BEYOND * (chain.toKm - chain.fromKm);
        return sliceRoute(route, chain.fromKm, Math.min(route.lengthKm, chain.toKm + beyond));
      });
  }
}

const whole = (route: Route): readonly LonLat[] => sliceRoute(route, 0, route.lengthKm);

function widened([west, south, east, north]: Bounds): Bounds {
  const dx = Math.max(0, LEAST_DEGREES - (east - west)) / 2;
  const dy = Math.max(0, LEAST_DEGREES - (north - south)) / 2;
  return [west - dx, south - dy, east + dx, north + dy];
}
