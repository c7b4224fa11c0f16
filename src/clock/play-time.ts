import type { CaseTime } from '../time/types.ts';
import type { Pace } from './pace.ts';

/** Seconds of playing from the start of the span to `t`. Rises with `t`; its inverse is `timeAtPlayed`. Outside the span: as at its nearer end. */
export function playedAt({ t: moments, linger, played }: Pace, t: CaseTime): number {
  const last = moments.length - 1;
  if (t <= moments[0]!) return 0;
  if (t >= moments[last]!) return played[last]!;
  const i = lastUpTo(moments, t);
  const since = t - moments[i]!;
  const share = since / (moments[i + 1]! - moments[i]!);
  return played[i]! + since * (linger[i]! + ((linger[i + 1]! - linger[i]!) * share) / 2);
}

/** The moment that is reached after so many seconds of playing. Outside the playing time: the nearer end of the span. */
export function timeAtPlayed({ t: moments, linger, played }: Pace, playedS: number): CaseTime {
  const last = moments.length - 1;
  if (playedS <= 0) return moments[0]!;
  if (playedS >= played[last]!) return moments[last]!;
  const i = lastUpTo(played, playedS);
  const left = playedS - played[i]!;
  const slope = (linger[i + 1]! - linger[i]!) / (moments[i + 1]! - moments[i]!);
  // The root of `linger·x + slope/2·x² = left`, in the form that loses no digits where the slope is next to none.
  const x = (2 * left) / (linger[i]! + Math.sqrt(Math.max(0, linger[i]! ** 2 + 2 * slope * left)));
  return Math.min(moments[i + 1]!, moments[i]! + x);
}

/** Event seconds that go by in a second of playing, at `t`: the slower, the more is told of that time. */
export function eventRateAt({ t: moments, linger }: Pace, t: CaseTime): number {
  const last = moments.length - 1;
  if (t <= moments[0]!) return 1 / linger[0]!;
  if (t >= moments[last]!) return 1 / linger[last]!;
  const i = lastUpTo(moments, t);
  const share = (t - moments[i]!) / (moments[i + 1]! - moments[i]!);
  return 1 / (linger[i]! + (linger[i + 1]! - linger[i]!) * share);
}

/** Index of the last value that is not above `value`; the values rise, and the first is not above it. */
function lastUpTo(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}
