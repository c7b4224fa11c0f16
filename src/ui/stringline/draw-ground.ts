import type { CaseTime, Span } from '../../time/types.ts';
import { createSvg, tenth } from './create-svg.ts';
import type { PlotScale } from './plot-scale.ts';
import type { StringlineView } from './types.ts';

/** Distance of the hatch's strokes, px. */
const HATCH = 7;

/** What lies under the band: nights, hours, stations, the silence before and after, and where the clocks change. */
export function drawGround(
  view: StringlineView,
  scale: PlotScale,
  { hours, stations }: { readonly hours: readonly CaseTime[]; readonly stations: readonly number[] },
): readonly SVGElement[] {
  const { width, height } = scale.size;
  const nights = view.nights.flatMap((night) => columnOf(night, 'sl-night', scale));
  const hourLines = hours.map((t) => `M${tenth(scale.x(t))} 0V${height}`).join('');
  const stationLines = stations.map((y) => `M0 ${tenth(y)}H${width}`).join('');
  return [
    ...nights,
    createSvg('path', 'sl-grid', { d: hourLines + stationLines }),
    createSvg('path', 'sl-hatch', {
      d: silences(view, scale)
        .map((span) => hatch(span, scale))
        .join(''),
    }),
    ...zoneLines(view, scale),
  ];
}

function columnOf(span: Span, className: string, scale: PlotScale): readonly SVGElement[] {
  const { width, height } = scale.size;
  const left = Math.max(0, scale.x(span.start));
  const right = Math.min(width, scale.x(span.end));
  if (right <= left) return [];
  return [createSvg('rect', className, { x: left, y: 0, width: right - left, height })];
}

/** The times in which no route has a position. */
function silences({ strings }: StringlineView, { window }: PlotScale): readonly Span[] {
  const spans = strings.flatMap(({ span }) => (span === null ? [] : [span]));
  if (spans.length === 0) return [window];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return [
    { start: window.start, end: Math.min(window.end, start) },
    { start: Math.max(window.start, end), end: window.end },
  ].filter((span) => span.end > span.start);
}

/** Strokes at 45 degrees, cut to the column by hand: a pattern would need an id, and there may be two players on a page. */
function hatch(span: Span, scale: PlotScale): string {
  const { height } = scale.size;
  const [left, right] = [scale.x(span.start), scale.x(span.end)];
  let d = '';
  for (let foot = left - height; foot < right; foot += HATCH) {
    const x1 = Math.max(left, foot);
    const x2 = Math.min(right, foot + height);
    if (x2 > x1) d += `M${tenth(x1)} ${tenth(height - (x1 - foot))}L${tenth(x2)} ${tenth(height - (x2 - foot))}`;
  }
  return d;
}

function zoneLines({ strings, zoneChanges, zoneLabel }: StringlineView, scale: PlotScale): readonly SVGElement[] {
  const { trunk, size } = scale;
  const left = Math.max(0, scale.x(strings[0]?.span?.start ?? scale.window.start));
  return zoneChanges
    .filter(({ routeId, km }) => routeId === trunk.routeId && km > trunk.fromKm && km < trunk.toKm)
    .flatMap((change) => {
      const y = scale.y(change.routeId, change.km)!;
      return [
        createSvg('path', 'sl-zone', { d: `M0 ${tenth(y)}H${size.width}` }),
        createSvg('text', 'sl-zone-label', { x: left + 6, y: y - 8 }, [zoneLabel(change)]),
      ];
    });
}
