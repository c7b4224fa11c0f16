import type { PassageTable } from '../../journey/types.ts';
import type { Span } from '../../time/types.ts';
import type { Curve, Knot } from './types.ts';

/**
 * The journey along one level of a passage table as a polyline, exact: a knot wherever it comes to a boundary or leaves one. In `span` and
 * from `fromKm` on; where it does not come so far in time, nothing but its end.
 * @param j index of the level
 */
export function levelCurve(
  { km, levels, arrival, departure }: PassageTable,
  j: number,
  span: Span,
  fromKm: number,
): Curve {
  const n = levels.length;
  const last = km.length - 1;
  const curve = createClipped(span, fromKm);
  curve.to(Math.min(span.start, departure[j]!), km[0]!);
  for (let i = 0; i < last; i++) {
    curve.to(departure[i * n + j]!, km[i]!);
    curve.to(arrival[(i + 1) * n + j]!, km[i + 1]!);
  }
  curve.to(span.end, km[last]!);
  return curve.knots();
}

/** Collects knots and keeps what lies in the span and from a chainage on, cut at the borders. */
function createClipped({ start, end }: Span, fromKm: number) {
  const kept: Knot[] = [];
  let before: Knot | null = null;
  const keep = (knot: Knot): void => {
    const last = kept.at(-1);
    if (last === undefined || last[0] !== knot[0] || last[1] !== knot[1]) kept.push(knot);
  };
  return {
    to(t: number, km: number): void {
      const knot: Knot = [t, km];
      const from = before ?? knot;
      before = knot;
      if (t < start || km < fromKm || from[0] > end) return;
      const entry = later(atTime(from, knot, start), atKm(from, knot, fromKm));
      if (entry[0] > end) return;
      keep(entry);
      keep(t > end ? atTime(from, knot, end) : knot);
    },
    knots: (): Curve => (kept.length > 0 ? kept : [[end, fromKm]]),
  };
}

const later = (a: Knot, b: Knot): Knot => (a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]) ? a : b);

/** Where the piece comes to a time or chainage; its first end where it lies beyond already. */
function atTime(from: Knot, to: Knot, t: number): Knot {
  return from[0] >= t ? from : [t, from[1] + ((to[1] - from[1]) * (t - from[0])) / (to[0] - from[0])];
}

function atKm(from: Knot, to: Knot, km: number): Knot {
  return from[1] >= km ? from : [from[0] + ((to[0] - from[0]) * (km - from[1])) / (to[1] - from[1]), km];
}
