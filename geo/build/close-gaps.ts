import type { LonLat } from '../../src/network/types.ts';
import { distanceKm, lengthsAlong } from './plane.ts';

const same = (a: LonLat, b: LonLat): boolean => a[0] === b[0] && a[1] === b[1];

/** The shorter way from `a` to `b` along a closed ring; null where one of them is not on it. */
const alongRing = (ring: readonly LonLat[], a: LonLat, b: LonLat): LonLat[] | null => {
  const [i, k] = [ring.findIndex((at) => same(at, a)), ring.findIndex((at) => same(at, b))];
  if (i < 0 || k < 0) return null;
  const inner = ring.slice(Math.min(i, k), Math.max(i, k) + 1);
  const outer = [...ring.slice(Math.max(i, k)), ...ring.slice(1, Math.min(i, k) + 1)];
  const way = lengthsAlong(inner).at(-1)! <= lengthsAlong(outer).at(-1)! ? inner : outer;
  return same(way[0]!, a) ? way : way.toReversed();
};

/**
 * Joins pieces of one border that end less than `km` apart, along one of the two countries' `rings`: there the source draws the two sides a little
 * differently. Pieces are joined in the order given.
 */
export const closeGaps = (
  pieces: readonly (readonly LonLat[])[],
  rings: readonly (readonly LonLat[])[],
  km: number,
): LonLat[][] => {
  const joined: LonLat[][] = [];
  for (const piece of pieces) {
    const link = joined
      .flatMap((line) => [line, line.toReversed()].map((from) => ({ line, from })))
      .flatMap(({ line, from }) => [[...piece], piece.toReversed()].map((to) => ({ line, from, to })))
      .filter(({ from, to }) => distanceKm(from.at(-1)!, to[0]!) < km)
      .flatMap(({ line, from, to }) => {
        const ways = rings.map((ring) => alongRing(ring, from.at(-1)!, to[0]!)).filter((way) => way !== null);
        const shortest = ways.sort((a, b) => lengthsAlong(a).at(-1)! - lengthsAlong(b).at(-1)!)[0];
        return shortest ? [{ line, path: [...from, ...shortest.slice(1, -1), ...to] }] : [];
      })
      .sort((a, b) => lengthsAlong(a.path).at(-1)! - lengthsAlong(b.path).at(-1)!)[0];
    if (link) joined.splice(joined.indexOf(link.line), 1, link.path);
    else joined.push([...piece]);
  }
  return joined;
};
