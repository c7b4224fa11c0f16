import { bearing, distance } from '@turf/turf';
import type { LonLat } from './types.ts';

/** Distance as the crow flies, km, on a sphere of the earth's mean radius (within 0.5 % of the ellipsoid). */
export const greatCircleKm = (from: LonLat, to: LonLat): number =>
  distance([from[0], from[1]], [to[0], to[1]], { units: 'kilometers' });

/** Direction in which the great circle leaves `from`, degrees clockwise from north, 0 <= bearing < 360. */
export const initialBearing = (from: LonLat, to: LonLat): number =>
  (bearing([from[0], from[1]], [to[0], to[1]]) + 360) % 360;
