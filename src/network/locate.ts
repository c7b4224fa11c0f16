import type { Place, Where } from '../case/types.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { locateStretch } from './locate-stretch.ts';
import { placePasses } from './place-passes.ts';
import type { Located, PlaceIssue, RailNetwork, Route } from './types.ts';

/**
 * Where a place lies on a route, as intervals of its chainage. A station lies at its posts, give or take the place's precision along the rails; a
 * point where the route comes within its precision, and at least that far to both sides; an area where the route runs inside it; a
 * stretch between its ends. A place farther from all rails than its precision is widened to reach; one farther than 30 km is an issue.
 */
export function locate(
  route: Route,
  network: RailNetwork,
  place: Place,
  places: ReadonlyMap<string, Place>,
): Result<Located, PlaceIssue> {
  if (place.shape.type === 'stretch') return locateStretch(route, network, place.shape.from, place.shape.to, places);
  const found = placePasses(route, network, place);
  if (!found.ok) return found;
  const { passes, offRailKm, widened } = found.value;
  return ok({ intervals: passes.map(({ fromKm, toKm }) => ({ fromKm, toKm })), offRailKm, widened });
}

/** The same for what a report says of its place. */
export function locateWhere(
  route: Route,
  network: RailNetwork,
  where: Where,
  places: ReadonlyMap<string, Place>,
): Result<Located, PlaceIssue> {
  if (where.type === 'stretch') return locateStretch(route, network, where.from, where.to, places);
  const place = places.get(where.place);
  if (place) return locate(route, network, place, places);
  return fail({
    severity: 'error',
    code: 'unknown-place',
    place: where.place,
    distanceKm: null,
    cause: `The case has no place "${where.place}".`,
    remedy: 'Add the place to the case, or correct the id.',
  });
}
