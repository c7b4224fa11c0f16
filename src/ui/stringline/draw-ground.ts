import { tenth } from '../../look/pixel-path.ts';
import type { CaseTime, Span } from '../../time/types.ts';
import { createSvg } from './create-svg.ts';
import { drawSilence } from './draw-silence.ts';
import type { PlotScale } from './plot-scale.ts';
import type { StringlineView } from './types.ts';

/** What lies under the band: nights, hours, stations, the silence before and after, and where the clocks change. */
export function drawGround(
  view: StringlineView,
  scale: PlotScale,
  { hours, stations }: { readonly hours: readonly CaseTime[]; readonly stations: readonly number[] },
): readonly SVGElement[] {
  const { width, height } = scale.size;
  const nights = view.nights.flatMap((night) => nightOf(night, scale));
  const hourLines = hours.map((t) => `M${tenth(scale.x(t))} 0V${height}`).join('');
  const stationLines = stations.map((y) => `M0 ${tenth(y)}H${width}`).join('');
  return [
    ...nights,
    createSvg('path', 'sl-grid', { d: hourLines + stationLines }),
    drawSilence(view, scale),
    ...zoneLines(view, scale),
  ];
}

function nightOf(span: Span, scale: PlotScale): readonly SVGElement[] {
  const { width, height } = scale.size;
  const left = Math.max(0, scale.x(span.start));
  const right = Math.min(width, scale.x(span.end));
  if (right <= left) return [];
  return [createSvg('rect', 'sl-night', { x: left, y: 0, width: right - left, height })];
}

const zoneLines = (view: StringlineView, scale: PlotScale): readonly SVGElement[] =>
  zonesIn(view, scale).map(({ y }) => createSvg('path', 'sl-zone', { d: `M0 ${tenth(y)}H${scale.size.width}` }));

/** How the clocks change there, above the line. */
export function zoneWords(view: StringlineView, scale: PlotScale): readonly SVGElement[] {
  const left = Math.max(0, scale.x(view.strings[0]?.span?.start ?? scale.window.start));
  return zonesIn(view, scale).map(({ change, y }) =>
    createSvg('text', 'sl-zone-label', { x: left + 6, y: y - 8 }, [view.zoneLabel(change)]),
  );
}

const zonesIn = ({ zoneChanges }: StringlineView, scale: PlotScale) =>
  zoneChanges
    .filter(({ routeId, km }) => routeId === scale.trunk.routeId && km > scale.trunk.fromKm && km < scale.trunk.toKm)
    .map((change) => ({ change, y: scale.y(change.routeId, change.km)! }));
