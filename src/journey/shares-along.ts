import type { LineSpeed } from '../network/types.ts';
import { believe } from './believe.ts';
import type { JourneyPrior } from './prior.ts';
import { speedClasses } from './speed-classes.ts';
import type { Grid } from './types.ts';
import { underLimit } from './under-limit.ts';

/** Line speeds change faster than networks are drawn, and are given for one kind of train. */
const LINE_CREDENCE = 0.9;

/**
 * Prior shares of the speed classes in the cell after each boundary; the last boundary has those of the last cell. Where the line speed is known, classes
 * above it shrink and those near it grow: a train runs at what the line allows rather than far below it. A cell over several sections has their mean.
 * @param km cell boundaries, ascending
 */
export function sharesAlong(
  km: Float64Array,
  lineSpeeds: readonly LineSpeed[],
  prior: JourneyPrior,
  grid: Grid,
): readonly Float64Array[] {
  const generic = speedClasses(prior, grid).share;
  const known = new Map<number, Float64Array>();
  const sharesAt = (lineKmh: number): Float64Array => {
    const shares = known.get(lineKmh) ?? speedClasses(onLine(prior, lineKmh), grid).share;
    known.set(lineKmh, shares);
    return shares;
  };
  let section = 0;
  const cells = Array.from(km.subarray(0, -1), (from, i) => {
    const to = km[i + 1]!;
    while (section < lineSpeeds.length && lineSpeeds[section]!.toKm <= from) section++;
    const parts: { readonly share: Float64Array; readonly km: number }[] = [];
    for (let s = section; s < lineSpeeds.length && lineSpeeds[s]!.fromKm < to; s++) {
      const { fromKm, toKm, kmh } = lineSpeeds[s]!;
      parts.push({ share: sharesAt(kmh), km: Math.min(to, toKm) - Math.max(from, fromKm) });
    }
    const unknown = to - from - parts.reduce((sum, part) => sum + part.km, 0);
    if (unknown > 1e-6 * (to - from)) parts.push({ share: generic, km: unknown });
    return parts.length === 1 ? parts[0]!.share : mean(parts);
  });
  return [...cells, cells.at(-1) ?? generic];
}

const onLine = (prior: JourneyPrior, lineKmh: number): JourneyPrior => ({
  ...prior,
  speeds: believe(prior.speeds, LINE_CREDENCE, (kmh) => kmh * underLimit(kmh, lineKmh)),
});

function mean(parts: readonly { readonly share: Float64Array; readonly km: number }[]): Float64Array {
  const total = parts.reduce((sum, { km }) => sum + km, 0);
  return parts[0]!.share.map((_, k) => parts.reduce((sum, { share, km }) => sum + share[k]! * km, 0) / total);
}
