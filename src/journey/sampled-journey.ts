import type { SampledPassages } from './sample-passages.ts';
import type { TimeAxis } from './time-axis.ts';
import type { KnownChain, SampledJourney } from './types.ts';

/** The boundaries of a route's grid, and which of them the known stretch begins and ends with. */
export interface KnownBoundaries {
  readonly km: Float64Array;
  readonly from: number;
  readonly to: number;
}

/**
 * A drawn journey as a polyline over the known stretch and time. As in the passage table, the train stands at the first boundary until it leaves, and at the last from
 * when it comes. A bin's times differ by one offset a journey: uniform within the bin, while runs and stops keep their whole bins.
 */
export function sampledJourney(
  { arrival, departure, offset }: SampledPassages,
  { km, from, to }: KnownBoundaries,
  { span }: Pick<KnownChain, 'span'>,
  axis: TimeAxis,
): SampledJourney {
  const time = (bin: number): number => axis.start + (bin + offset) * axis.binS;
  const path: Path = { t: [], km: [] };
  // In the open bin the train leaves when it has come, and what follows is as much later.
  let late = 0;
  for (let i = from; i <= to; i++) {
    const comes = time(arrival[i]! + late);
    late += Math.max(0, arrival[i]! - departure[i]!);
    const leaves = time(departure[i]! + late);
    extend(path, i === from ? Math.min(span.start, leaves) : comes, km[i]!);
    extend(path, i === to ? Math.max(span.end, comes) : leaves, km[i]!);
  }
  const kept: Path = { t: [], km: [] };
  extend(kept, span.start, kmAt(path, span.start));
  path.t.forEach((t, i) => {
    if (t > span.start && t < span.end) extend(kept, t, path.km[i]!);
  });
  extend(kept, span.end, kmAt(path, span.end));
  return { t: Float32Array.from(kept.t), km: Float32Array.from(kept.km) };
}

interface Path {
  readonly t: number[];
  readonly km: number[];
}

/** Bends flatter than this are rounding. */
const FLAT_KM = 1e-9;

/** Adds a point; the one before goes if the line does not bend there. */
function extend({ t, km }: Path, nextT: number, nextKm: number): void {
  const n = t.length;
  if (n > 0 && t[n - 1] === nextT && km[n - 1] === nextKm) return;
  if (n > 1 && t[n - 1]! > t[n - 2]!) {
    const share = (t[n - 1]! - t[n - 2]!) / (nextT - t[n - 2]!);
    if (Math.abs(km[n - 2]! + (nextKm - km[n - 2]!) * share - km[n - 1]!) < FLAT_KM) {
      t.pop();
      km.pop();
    }
  }
  t.push(nextT);
  km.push(nextKm);
}

function kmAt({ t, km }: Path, at: number): number {
  const after = t.findIndex((each) => each > at);
  if (after < 0) return km[km.length - 1]!;
  if (after === 0) return km[0]!;
  const share = (at - t[after - 1]!) / (t[after]! - t[after - 1]!);
  return km[after - 1]! + (km[after]! - km[after - 1]!) * share;
}
