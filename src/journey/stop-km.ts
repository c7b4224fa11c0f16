import type { Place } from '../case/types.ts';
import type { ChainageInterval, Route } from '../network/types.ts';

/**
 * Chainage at which a train that is at the place would stand: the station's post within the pass, else the middle of the pass. Null for stretches and
 * areas, which do not say.
 */
export function stopKm(place: Place, route: Route, { fromKm, toKm }: ChainageInterval): number | null {
  const { shape } = place;
  if (shape.type === 'stretch' || shape.type === 'area') return null;
  const posts =
    shape.type === 'station'
      ? route.stations.filter(({ station, km }) => station === shape.station && km >= fromKm && km <= toKm)
      : [];
  return posts[0]?.km ?? (fromKm + toKm) / 2;
}
