import type { LonLat } from '../network/types.ts';
import type { EpochSeconds } from '../time/types.ts';

const J2000 = 946_728_000;
const DAY = 86_400;
const DEGREE = Math.PI / 180;

/**
 * The point over which the sun stands, degrees. The Astronomical Almanac's low-precision formulas for the sun's longitude and
 * for sidereal time ("Computer Almanac", page C5; good to 0.01 degrees from 1950 to 2050).
 */
export function subsolarPoint(epoch: EpochSeconds): LonLat {
  const days = (epoch - J2000) / DAY;
  const mean = 280.46 + 0.9856474 * days;
  const anomaly = (357.528 + 0.9856003 * days) * DEGREE;
  const longitude = (mean + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * DEGREE;
  const obliquity = (23.439 - 0.0000004 * days) * DEGREE;
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude)) / DEGREE;
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude)) / DEGREE;
  const sidereal = 280.46062 + 360.98564737 * days;
  return [half(ascension - sidereal), declination];
}

/** Height of the sun's centre over the horizon at a place, degrees, without refraction. */
export function sunAltitude(epoch: EpochSeconds, [lon, lat]: LonLat): number {
  const [sunLon, declination] = subsolarPoint(epoch);
  const hour = Math.cos((lon - sunLon) * DEGREE);
  const sine =
    Math.sin(lat * DEGREE) * Math.sin(declination * DEGREE) +
    Math.cos(lat * DEGREE) * Math.cos(declination * DEGREE) * hour;
  return Math.asin(Math.max(-1, Math.min(1, sine))) / DEGREE;
}

/** Into -180..180. */
const half = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);
