import type { LonLat } from '../network/types.ts';
import type { EpochSeconds } from '../time/types.ts';
import { subsolarPoint } from './sun.ts';

const DEGREE = Math.PI / 180;

/** At sunrise and sunset the sun's upper edge is seen on the horizon: 34' of refraction and 16' of its own radius below it. */
export const HORIZON = -0.833;
/** The end of nautical twilight: from here on the horizon cannot be seen. */
const DARK = -12;

/** How dark it is, 0 by day to 1 by night, for a height of the sun's centre in degrees: in twilight as much of the way as the sun has sunk. */
export const darknessAt = (altitude: number): number =>
  Math.min(1, Math.max(0, (HORIZON - altitude) / (HORIZON - DARK)));

/** The height of the sun at which it is so dark. */
export const altitudeOf = (darkness: number): number => HORIZON - darkness * (HORIZON - DARK);

/** In two minutes the terminator moves by half a degree, and no place gets darker by more than a fortieth. */
const STEP_S = 120;

/** The moment whose night is drawn: nights are drawn anew every two minutes of the story, not every frame. */
export const nightMoment = (epoch: EpochSeconds): EpochSeconds => Math.floor(epoch / STEP_S) * STEP_S;

/** Northernmost and southernmost row: web maps end there. */
const LAST_LAT = 84;
const ROW = 1;

/**
 * Where the sun's centre is lower than `altitude`, as a ring in degrees. In each latitude that is a stretch round the meridian of midnight. Longitudes may leave
 * -180..180, since the ring is the one nearest to `nearLon`.
 */
export function nightRing(epoch: EpochSeconds, altitude: number, nearLon: number): readonly LonLat[] {
  const [sunLon, declination] = subsolarPoint(epoch);
  const midnight = sunLon + 180;
  const lon = midnight + 360 * Math.round((nearLon - midnight) / 360);
  const rows = Array.from({ length: (2 * LAST_LAT) / ROW + 1 }, (_, i) => -LAST_LAT + i * ROW);
  const halves = rows.map((lat) => [lat, halfWidth(lat, declination, altitude)] as const);
  return [
    ...halves.map(([lat, half]): LonLat => [lon - half, lat]),
    ...halves.toReversed().map(([lat, half]): LonLat => [lon + half, lat]),
  ];
}

/** Degrees of longitude between midnight and where the sun stands so high; 0 where it never sinks so low, 180 where it never rises so high. */
function halfWidth(lat: number, declination: number, altitude: number): number {
  const sine = Math.sin(altitude * DEGREE) - Math.sin(lat * DEGREE) * Math.sin(declination * DEGREE);
  const cosine = sine / (Math.cos(lat * DEGREE) * Math.cos(declination * DEGREE));
  return 180 - Math.acos(Math.min(1, Math.max(-1, cosine))) / DEGREE;
}
