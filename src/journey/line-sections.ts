import type { LineSpeed } from '../network/types.ts';

/** Kilometres of line of one speed; null where it is not known. */
export interface LineSection {
  readonly km: number;
  readonly lineKmh: number | null;
}

/**
 * What the stretch from `fromKm` to `toKm` of a route consists of. At least one section, together as long as the stretch.
 * @param lineSpeeds those of the route from `from` on, in running order and without overlap; the ones before it are behind the stretch
 */
export function lineSections(
  lineSpeeds: readonly LineSpeed[],
  fromKm: number,
  toKm: number,
  from = 0,
): readonly LineSection[] {
  const known: LineSection[] = [];
  for (let i = from; i < lineSpeeds.length && lineSpeeds[i]!.fromKm < toKm; i++) {
    const km = Math.min(toKm, lineSpeeds[i]!.toKm) - Math.max(fromKm, lineSpeeds[i]!.fromKm);
    if (km > 0) known.push({ km, lineKmh: lineSpeeds[i]!.kmh });
  }
  const unknownKm = toKm - fromKm - known.reduce((sum, { km }) => sum + km, 0);
  return known.length === 0 || unknownKm > 1e-9 * (toKm - fromKm)
    ? [...known, { km: unknownKm, lineKmh: null }]
    : known;
}
