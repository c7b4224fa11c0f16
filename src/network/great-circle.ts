import type { LonLat } from './types.ts';

/** Of the sphere that has the earth's mean radius, km. */
const RADIUS_KM = 6371.0088;

/** Without whole turns: the sine of one is not quite 0, and both sides of 180 degrees are one meridian. */
const radians = (degrees: number): number => ((degrees % 360) * Math.PI) / 180;

/** Distance as the crow flies, km, on a sphere of the earth's mean radius (within 0.5 % of the ellipsoid). */
export const greatCircleKm = (from: LonLat, to: LonLat): number => {
  // By half-angles, which keeps the digits of short ways.
  const north = Math.sin(radians(to[1] - from[1]) / 2) ** 2;
  const east = Math.sin(radians(to[0] - from[0]) / 2) ** 2;
  const chord = north + east * Math.cos(radians(from[1])) * Math.cos(radians(to[1]));
  return 2 * Math.atan2(Math.sqrt(chord), Math.sqrt(1 - chord)) * RADIUS_KM;
};

/** Direction in which the great circle leaves `from`, degrees clockwise from north, 0 <= bearing < 360. */
export const initialBearing = (from: LonLat, to: LonLat): number => {
  const [lat, toLat, turn] = [radians(from[1]), radians(to[1]), radians(to[0]) - radians(from[0])];
  const east = Math.sin(turn) * Math.cos(toLat);
  const north = Math.cos(lat) * Math.sin(toLat) - Math.sin(lat) * Math.cos(toLat) * Math.cos(turn);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
};
