import type { LonLat, Route } from '../network/types.ts';

/** Chainage of the vertex nearest to a point, for marks that stand at stations: these are vertices. */
export function nearestVertexKm(route: Route, [lon, lat]: LonLat): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < route.km.length; i++) {
    const distance = ((route.lon[i]! - lon) * shrink) ** 2 + (route.lat[i]! - lat) ** 2;
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return route.km[best]!;
}
