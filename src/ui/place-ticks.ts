import type { Span } from '../time/types.ts';
import type { AxisTick } from './types.ts';

export interface PlacedTick extends AxisTick {
  /** Of the width, to the middle of the label. */
  readonly percent: number;
}

/** Half of a character's width at the size of a tick, px, on the safe side. */
const HALF_CHARACTER = 3.3;
const GAP = 6;

/**
 * The ticks with room for their labels: all of a label stands inside the axis, days first, and none touches another.
 * @param width of the axis, px
 */
export const placeTicks = (ticks: readonly AxisTick[], span: Span, width: number): readonly PlacedTick[] => {
  const perS = width / Math.max(1, span.end - span.start);
  const half = ({ label }: AxisTick): number => label.length * HALF_CHARACTER;
  const placed: { readonly tick: AxisTick; readonly x: number }[] = [];
  for (const tick of ticks.toSorted((a, b) => Number(b.major) - Number(a.major) || a.t - b.t)) {
    const reach = half(tick);
    const x = Math.min(width - reach, Math.max(reach, (tick.t - span.start) * perS));
    const free = placed.every((other) => Math.abs(other.x - x) >= reach + half(other.tick) + GAP);
    if (free) placed.push({ tick, x });
  }
  return placed.toSorted((a, b) => a.x - b.x).map(({ tick, x }) => ({ ...tick, percent: (x / width) * 100 }));
};
