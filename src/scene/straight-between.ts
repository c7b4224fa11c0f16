import { type CompassPoint, compassPoint } from '../network/compass-point.ts';
import { greatCircleKm, initialBearing } from '../network/great-circle.ts';
import type { LonLat } from '../network/types.ts';

/** The straight line from one spot to another. */
export interface StraightLine {
  /** Great circle, km. */
  readonly straightKm: number;
  /** Direction in which the great circle leaves the first spot, degrees clockwise from north. */
  readonly bearing: number;
  readonly compass: CompassPoint;
}

export function straightBetween(from: LonLat, to: LonLat): StraightLine {
  const bearing = initialBearing(from, to);
  return { straightKm: greatCircleKm(from, to), bearing, compass: eighth(bearing) };
}

/** Claims speak of eight directions; a finer one beside them would look like a correction. */
const eighth = (bearing: number): CompassPoint => compassPoint(Math.round(bearing / 45) * 45);
