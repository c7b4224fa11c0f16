import { KM_PER_DEGREE, kmPerLonDegree } from './local-plane.ts';
import type { LonLat, Pass, Track } from './types.ts';

/**
 * Every stretch of a track that stays within `radiusKm` of a spot as the crow flies, in running order, each with its nearest point: a
 * line that comes by twice gives two. At the chainages `cuts`, which are vertices (the reversals of a route), a stretch ends and another begins.
 */
export function passesWithin(
  track: Track,
  at: LonLat,
  radiusKm: number,
  cuts: readonly number[] = [],
): readonly Pass[] {
  const [lon, lat] = at;
  const kx = kmPerLonDegree(lat);
  const limit = radiusKm * radiusKm;
  const passes: Pass[] = [];
  for (let i = 1; i < track.km.length; i++) {
    const ay = (track.lat[i - 1]! - lat) * KM_PER_DEGREE;
    const by = (track.lat[i]! - lat) * KM_PER_DEGREE;
    if ((ay > radiusKm && by > radiusKm) || (ay < -radiusKm && by < -radiusKm)) continue;
    const ax = (track.lon[i - 1]! - lon) * kx;
    const dx = (track.lon[i]! - lon) * kx - ax;
    const dy = by - ay;
    const squared = dx * dx + dy * dy;
    // Foot of the perpendicular from the spot, as a share of the segment, and half the chord that the circle cuts out around it.
    const foot = squared > 0 ? -(ax * dx + ay * dy) / squared : 0;
    const perpendicular = squared > 0 ? (ax * dy - ay * dx) ** 2 / squared : ax * ax + ay * ay;
    if (perpendicular > limit) continue;
    const half = squared > 0 ? Math.sqrt((limit - perpendicular) / squared) : 1;
    const from = Math.max(0, foot - half);
    const to = Math.min(1, foot + half);
    if (from > to) continue;
    const nearest = Math.min(1, Math.max(0, foot));
    const startKm = track.km[i - 1]!;
    const chainage = (share: number) => (share === 1 ? track.km[i]! : startKm + share * (track.km[i]! - startKm));
    const distanceKm = Math.hypot(ax + nearest * dx, ay + nearest * dy);
    append(passes, { fromKm: chainage(from), toKm: chainage(to), km: chainage(nearest), distanceKm }, cuts);
  }
  return passes;
}

/** Joins a piece to the pass that it continues, unless the train changes ends between them anywhere but at the nearest point itself. */
function append(passes: Pass[], piece: Pass, cuts: readonly number[]): void {
  const last = passes.at(-1);
  const continues = last !== undefined && last.toKm === piece.fromKm;
  if (!continues || (cuts.includes(piece.fromKm) && last.km !== piece.km)) {
    passes.push(piece);
    return;
  }
  const nearest = piece.distanceKm < last.distanceKm ? piece : last;
  passes[passes.length - 1] = {
    fromKm: last.fromKm,
    toKm: piece.toKm,
    km: nearest.km,
    distanceKm: nearest.distanceKm,
  };
}
