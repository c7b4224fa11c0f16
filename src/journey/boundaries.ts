/**
 * Cell boundaries, km, from `fromKm` to `toKm`: one at every anchor, and regular cells of `cellKm` between them, counted from the anchor
 * below, with one shorter cell (at most an eighth longer) at the end of each gap. Anchors closer than an eighth of a cell to the one below are
 * rounded to it. So the position of a report is exact to an eighth of a cell, and two routes that share rails share boundaries on them.
 */
export function cellBoundaries(fromKm: number, toKm: number, anchors: readonly number[], cellKm: number): Float64Array {
  const slack = cellKm / 8;
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
