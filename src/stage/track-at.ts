import type { LonLat, Route } from '../network/types.ts';

/** A place on the rails of a route. */
export interface TrackPoint {
  readonly routeId: string;
  readonly km: number;
}

/** Kilometres on the ground that a degree of latitude has. */
const KM_PER_DEGREE = 111.2;

/** Rails that routes share are equally near but for rounding, km. */
const SAME_KM = 1e-6;

/**
 * The place on the rails that is nearest to a point, if it is within reach. On rails that routes share, the first of the routes has it.
 * @param routes likeliest first
 */
export function trackAt(routes: readonly Route[], at: LonLat, reachKm: number): TrackPoint | null {
  let found: TrackPoint | null = null;
  let least = reachKm;
  for (const route of routes) {
    const { km, awayKm } = nearest(route, at);
    if (awayKm < least - SAME_KM) {
      least = awayKm;
      found = { routeId: route.id, km };
    }
  }
  return found;
}

/** On the plane that touches the earth at the point: exact enough for what lies under a pointer. */
function nearest(route: Route, [lon, lat]: LonLat): { readonly km: number; readonly awayKm: number } {
  const eastKm = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const x = (i: number): number => (route.lon[i]! - lon) * eastKm;
  const y = (i: number): number => (route.lat[i]! - lat) * KM_PER_DEGREE;
  let km = route.km[0]!;
  let least = Math.hypot(x(0), y(0));
  for (let i = 1; i < route.km.length; i++) {
    const [ax, ay, dx, dy] = [x(i - 1), y(i - 1), x(i) - x(i - 1), y(i) - y(i - 1)];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    const away = Math.hypot(ax + share * dx, ay + share * dy);
    if (away < least) {
      least = away;
      km = route.km[i - 1]! + share * (route.km[i]! - route.km[i - 1]!);
    }
  }
  return { km, awayKm: least };
}
