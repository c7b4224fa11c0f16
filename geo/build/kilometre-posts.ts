import type { LonLat, Post } from '../../src/network/types.ts';
import { lengthsAlong } from './plane.ts';

export interface KnownPost {
  readonly station: string;
  readonly at: LonLat;
  /** Kilometre in the line's own count; null where none is known. */
  readonly lineKm: number | null;
  /** True where it is known only roughly: used, and marked as estimated. */
  readonly roughKm: boolean;
}

const round = (km: number): number => Math.round(km * 100) / 100;

/**
 * Posts of one leg. Official kilometres are scaled to the leg's ends (`lineKm`, which may count down); between two of them a station without one takes
 * its share of the drawn line, and is marked as estimated. Every point has to be a vertex of `line`, in order; first and last are the ends.
 */
export const kilometrePosts = (
  line: readonly LonLat[],
  points: readonly KnownPost[],
  lengthKm: number,
  lineKm: readonly [number, number] | null,
): Post[] => {
  const drawn = lengthsAlong(line);
  const vertices = points.map(({ at }) => line.indexOf(at));
  const last = points.length - 1;
  const known = points.map(({ lineKm: km }, i) => {
    if (i === 0) return 0;
    if (i === last) return lengthKm;
    return km === null || lineKm === null ? null : ((km - lineKm[0]) / (lineKm[1] - lineKm[0])) * lengthKm;
  });
  return points.map(({ station, roughKm }, i) => {
    const km = known[i]!;
    const vertex = vertices[i]!;
    if (km !== null) return { km: round(km), vertex, station, estimated: roughKm };
    const before = known.findLastIndex((value, k) => k < i && value !== null);
    const after = known.findIndex((value, k) => k > i && value !== null);
    const [from, to] = [drawn[vertices[before]!]!, drawn[vertices[after]!]!];
    const share = (drawn[vertex]! - from) / (to - from);
    return { km: round(known[before]! + share * (known[after]! - known[before]!)), vertex, station, estimated: true };
  });
};
