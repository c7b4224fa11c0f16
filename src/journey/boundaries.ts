import type { ChainageInterval } from '../network/types.ts';

/**
 * Cell boundaries, km, from `fromKm` to `toKm`: one at every anchor, and regular cells of `cellKm` between them, counted from the anchor
 * below, with one shorter cell (at most an eighth longer) at the end of each gap. Anchors closer than an eighth of a cell to the one below are
 * rounded to it. So the position of a report is exact to an eighth of a cell, and two routes that share rails share boundaries on them.
 * A crowd of anchors has no boundaries of its own: ten thousand reports must not cost ten thousand cells, and whole bins for short cells would
 * make every train slow.
 */
export function cellBoundaries(fromKm: number, toKm: number, anchors: readonly number[], cellKm: number): Float64Array {
  const anchored = boundariesAt(fromKm, toKm, anchors, cellKm);
  const regular = (toKm - fromKm) / cellKm;
  const crowded = anchored.length > regular * (1 + CROWD_SHARE) + CROWD;
  return crowded ? boundariesAt(fromKm, toKm, [], cellKm) : anchored;
}

/** Anchors are a crowd where they add more boundaries than this many and this share of the regular ones. Stories told by people stay far below. */
const CROWD = 64;
const CROWD_SHARE = 0.25;

/** Share of a cell to which the place of a report is rounded, up or down. */
const SLACK = 1 / 8;

function boundariesAt(fromKm: number, toKm: number, anchors: readonly number[], cellKm: number): Float64Array {
  const slack = cellKm * SLACK;
  const inside = anchors.filter((km) => km > fromKm && km < toKm);
  const stops = [...inside, toKm].sort((a, b) => a - b);
  const km: number[] = [fromKm];
  let at = fromKm;
  for (const stop of stops) {
    if (stop - at < slack) continue;
    while (stop - at > cellKm + slack) {
      at += cellKm;
      km.push(at);
    }
    at = stop;
    km.push(at);
  }
  return Float64Array.from(km);
}

/** Index of the boundary nearest to `at`. `km` ascends. */
export function nearestBoundary(km: Float64Array, at: number): number {
  let low = 0;
  let high = km.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((km[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return at - (km[low] ?? 0) <= (km[high] ?? 0) - at ? low : high;
}

/**
 * Indices of the boundaries between which a report's stretch is taken to lie: its ends' nearest ones where these are within an eighth of a cell. In
 * a crowd they may be farther, and then the ends are moved so that the report excludes less, never more: outward, or inward for a "not
 * there". A "not there" that has no boundary inside stays at the nearest one.
 */
export function boundariesAround(
  km: Float64Array,
  { fromKm, toKm }: ChainageInterval,
  cellKm: number,
  inward: boolean,
): { readonly near: number; readonly far: number } {
  const near = boundaryBeside(km, fromKm, cellKm, inward ? 1 : -1);
  const far = boundaryBeside(km, toKm, cellKm, inward ? -1 : 1);
  if (near <= far) return { near, far };
  const nearest = nearestBoundary(km, (fromKm + toKm) / 2);
  return { near: nearest, far: nearest };
}

function boundaryBeside(km: Float64Array, at: number, cellKm: number, side: 1 | -1): number {
  const nearest = nearestBoundary(km, at);
  const off = (km[nearest]! - at) * side;
  const near = Math.abs(off) <= cellKm * SLACK * (1 + 1e-9) || off > 0;
  return near ? nearest : Math.min(km.length - 1, Math.max(0, nearest + side));
}
