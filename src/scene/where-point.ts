import type { Case, Where } from '../case/types.ts';
import type { ChainageInterval, RailNetwork, Route } from '../network/types.ts';
import { middleOf, type PlacePoint, placePoint, stretchPoint } from './place-point.ts';

/**
 * The point that stands for where a report says it was: a station or a point itself, an area or a stretch by the middle of what `route` runs of it. Null where nothing
 * can stand for it.
 * @param passes where the route comes by; empty where it does not
 */
export function wherePoint(
  where: Where,
  { places }: Pick<Case, 'places'>,
  network: RailNetwork,
  route: Route | null,
  passes: readonly ChainageInterval[],
): PlacePoint | null {
  const alone = (id: string): PlacePoint | null => {
    const place = places.get(id);
    return place === undefined ? null : placePoint(places, network, place, null, []);
  };
  if (where.type === 'stretch') return stretchPoint(alone(where.from), alone(where.to), middleOf(route, passes));
  const place = places.get(where.place);
  return place === undefined ? null : placePoint(places, network, place, route, passes);
}
