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
    ...drawSilence(view, scale),
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
