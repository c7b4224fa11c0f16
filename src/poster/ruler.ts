import { LINES, RINGS, RULER_RAIL_OPACITY } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import type { Ruler } from '../scene/ruler.ts';
import { linePath } from './path-data.ts';
import type { Box, Projection } from './projection.ts';
import { el, type Markup, path } from './svg.ts';

/** The lines of a measured distance: straight, and along the rails. */
export function rulerLines(ruler: Ruler | null, projection: Projection, box: Box, palette: Palette): readonly Markup[] {
  if (ruler === null) return [];
  const line = { fill: 'none', stroke: palette.claim, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return [
    path(linePath(ruler.rails, projection, box), {
      ...line,
      'stroke-width': LINES.rulerRail,
      'stroke-opacity': RULER_RAIL_OPACITY,
    }),
    path(linePath(ruler.straight, projection, box), { ...line, 'stroke-width': LINES.ruler }),
  ];
}

export const rulerEnds = (ruler: Ruler | null, projection: Projection, palette: Palette): readonly Markup[] =>
  (ruler?.ends ?? []).map((end) => {
    const [cx, cy] = projection.project(end);
    const look = { fill: palette.card, stroke: palette.claim, 'stroke-width': RINGS.endWidth };
    return el('circle', { cx, cy, r: RINGS.endRadius, ...look });
  });
