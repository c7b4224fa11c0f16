import { LINES, RULER_RAIL_OPACITY } from '../../look/marks.ts';
import type { Ruler } from '../../scene/ruler.ts';
import { type PaintedLine, paintedLine } from './lines.ts';
import type { PlacedMark } from './marks.ts';

/** A measured distance as the GPU layers read it: made once, handed over by reference. */
export interface DrawnRuler {
  readonly lines: readonly PaintedLine[];
  readonly ends: readonly PlacedMark[];
}

export const drawnRuler = ({ ends, straight, rails }: Ruler): DrawnRuler => ({
  lines: [
    ...paintedLine('rails', rails, 'claim', LINES.rulerRail, RULER_RAIL_OPACITY),
    ...paintedLine('straight', straight, 'claim', LINES.ruler),
  ],
  ends: ends.map((at) => ({ mark: 'end', at, bearing: 0 })),
});
