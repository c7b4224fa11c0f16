import type { CaseTime } from '../../time/types.ts';
import type { Curve } from './types.ts';

/** Chainage of a curve at a time, km; null outside of it. Where it rises at one instant, the upper end. */
export function kmAtTime(curve: Curve, t: CaseTime): number | null {
  return between(curve, t, 0, 1);
}

/** When a curve comes to a chainage; null where it does not. Where it stands there, when it leaves. */
export function timeAtKm(curve: Curve, km: number): CaseTime | null {
  return between(curve, km, 1, 0);
}

function between(curve: Curve, at: number, by: 0 | 1, wanted: 0 | 1): number | null {
  const first = curve[0];
  const last = curve.at(-1);
  if (first === undefined || last === undefined || at < first[by] || at > last[by]) return null;
  let low = 0;
  let high = curve.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (curve[middle]![by] <= at) low = middle;
    else high = middle - 1;
  }
  const a = curve[low]!;
  const b = curve[low + 1];
  if (b === undefined) return a[wanted];
  return a[wanted] + ((b[wanted] - a[wanted]) * (at - a[by])) / (b[by] - a[by]);
}
