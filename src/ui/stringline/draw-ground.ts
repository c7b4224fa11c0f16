import { tenth } from '../../look/pixel-path.ts';
import { textWidth } from '../../look/text-width.ts';
import { SIZES } from '../../look/type.ts';
import type { CaseTime, Span } from '../../time/types.ts';
import type { BoxRect } from './box-rects.ts';
import { createSvg } from './create-svg.ts';
import { drawSilence } from './draw-silence.ts';
import type { PlotScale } from './plot-scale.ts';
import type { StringlineView } from './types.ts';

/** From the beginning of the journey, or the edge, to the words, px. */
const BESIDE = 6;
/** Of words to what they must not touch, px, and their height above their line. */
const CLEAR = 1;
const ASCENT = 9;

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

/** How the clocks change there: above the line where the journey begins, or where a report's box is in the way at the edge of the diagram, or below the line. */
export function zoneWords(view: StringlineView, scale: PlotScale, rects: readonly BoxRect[]): readonly SVGElement[] {
  const left = Math.max(0, scale.x(view.strings[0]?.span?.start ?? scale.window.start)) + BESIDE;
  return zonesIn(view, scale).map(({ change, y }) => {
    const words = view.zoneLabel(change);
    const width = textWidth(words, SIZES.tiny);
    const places = [
      { x: left, y: y - 8 },
      { x: BESIDE, y: y - 8 },
      { x: left, y: y + 18 },
      { x: BESIDE, y: y + 18 },
    ];
    const isFree = (at: { readonly x: number; readonly y: number }): boolean =>
      at.y < scale.size.height && !rects.some((rect) => meets(rect, at, width));
    return createSvg('text', 'sl-zone-label', places.find(isFree) ?? places[0]!, [words]);
  });
}

/** Whether a line of text that begins there touches the box. */
const meets = (
  { left, right, top, bottom }: BoxRect,
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
): boolean => left < x + width + CLEAR && right > x - CLEAR && top < y + 3 + CLEAR && bottom > y - ASCENT - CLEAR;

const zonesIn = ({ zoneChanges }: StringlineView, scale: PlotScale) =>
  zoneChanges
    .filter(({ routeId, km }) => routeId === scale.trunk.routeId && km > scale.trunk.fromKm && km < scale.trunk.toKm)
    .map((change) => ({ change, y: scale.y(change.routeId, change.km)! }));
