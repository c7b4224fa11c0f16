import type { LonLat } from '../network/types.ts';
import type { Bounds } from './types.ts';

/** Side of the world square in CSS pixels at zoom 0, as MapLibre counts zooms. */
export const TILE = 512;

const EARTH_CIRCUMFERENCE_M = 40_075_016.686;

/** Longitude to x in world units, 0 at 180° west, 1 at 180° east. */
export const lonToX = (lon: number): number => lon / 360 + 0.5;

/** Latitude to y in world units, growing southward. Spherical Mercator, as all web maps use it. */
export const latToY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

export const xToLon = (x: number): number => (x - 0.5) * 360;

export const yToLat = (y: number): number => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

/** Metres on the ground that one CSS pixel covers. */
export const metresPerPixel = (lat: number, zoom: number): number =>
  (EARTH_CIRCUMFERENCE_M * Math.cos((lat * Math.PI) / 180)) / (TILE * 2 ** zoom);

/** Grows `bounds` to hold a point; `null` stands for nothing yet. */
export function extend(bounds: Bounds | null, [lon, lat]: LonLat): Bounds {
  if (bounds === null) return [lon, lat, lon, lat];
  const [west, south, east, north] = bounds;
  return [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
}

/** Initial bearing of the straight line on the Mercator map, degrees clockwise from north. It is what a mark must turn by to lie along it. */
export function mapBearing(from: LonLat, to: LonLat): number {
  const dx = lonToX(to[0]) - lonToX(from[0]);
  const dy = latToY(from[1]) - latToY(to[1]);
  return (Math.atan2(dx, dy) * 180) / Math.PI;
}
