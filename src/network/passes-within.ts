import { BLOCK_SEGMENTS, blockDistanceKm } from './create-track.ts';
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
  const passes: Pass[] = [];
  for (let first = 0, block = 0; first < track.km.length - 1; first += BLOCK_SEGMENTS, block++) {
    if (blockDistanceKm(track, block, lon, lat, kx) > radiusKm) continue;
    const last = Math.min(first + BLOCK_SEGMENTS, track.km.length - 1);
    for (let i = first + 1; i <= last; i++) {
      const ax = (track.lon[i - 1]! - lon) * kx;
      const ay = (track.lat[i - 1]! - lat) * KM_PER_DEGREE;
      const dx = (track.lon[i]! - lon) * kx - ax;
      const dy = (track.lat[i]! - lat) * KM_PER_DEGREE - ay;
      const found = chord(ax, ay, dx, dy, radiusKm);
      if (found === null) continue;
      const fromKm = track.km[i - 1]!;
      const toKm = track.km[i]!;
      const chainage = (share: number) => (share === 1 ? toKm : fromKm + share * (toKm - fromKm));
      const distanceKm = Math.hypot(ax + found.nearest * dx, ay + found.nearest * dy);
      const km = chainage(found.nearest);
      append(passes, { fromKm: chainage(found.from), toKm: chainage(found.to), km, distanceKm }, cuts);
    }
  }
  return passes;
}

/** The part of the segment from `a` along `d` inside a circle round zero, and its point nearest to zero, as shares of the segment. */
function chord(ax: number, ay: number, dx: number, dy: number, radius: number) {
  const squared = dx * dx + dy * dy;
  if (squared === 0) return ax * ax + ay * ay > radius * radius ? null : { from: 0, to: 1, nearest: 0 };
  const foot = -(ax * dx + ay * dy) / squared;
  const inside = radius * radius - (ax * dy - ay * dx) ** 2 / squared;
  if (inside < 0) return null;
  const half = Math.sqrt(inside / squared);
  const from = Math.max(0, foot - half);
  const to = Math.min(1, foot + half);
  return from > to ? null : { from, to, nearest: Math.min(1, Math.max(0, foot)) };
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
