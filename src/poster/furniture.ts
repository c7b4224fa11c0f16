import type { Lang } from '../case/types.ts';
import { DASHES, LINES, TRAIN } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import { scaleBar } from '../look/scale-bar.ts';
import { SIZES } from '../look/type.ts';
import { greatCircleLine } from '../network/great-circle-line.ts';
import type { MeasuredDistance } from '../scene/measure-distance-claims.ts';
import { kmWords } from '../words/number-words.ts';
import { stringsFor } from '../words/strings.ts';
import { linePath } from './path-data.ts';
import type { Box, Projection } from './projection.ts';
import { el, type Markup, path, text } from './svg.ts';

const STEPS = 64;
const WIDEST_BAR_PX = 130;
const TICK = 5;
const BAR_HEIGHT = 22;

/** The claimed distance as a great circle. */
export const distanceLine = (
  { from, to }: MeasuredDistance,
  projection: Projection,
  box: Box,
  palette: Palette,
): Markup =>
  path(linePath(greatCircleLine(from, to, STEPS), projection, box), {
    fill: 'none',
    stroke: palette.claim,
    'stroke-width': LINES.claim,
    'stroke-dasharray': DASHES.claim.join(' '),
    'stroke-linecap': 'round',
  });

const NORTH_PX = 12;

/** An arrow to the north over its letter: on this projection north is up everywhere. */
function northMark(x: number, bottom: number, lang: Lang, palette: Palette): readonly Markup[] {
  const halo = { stroke: palette.land, 'stroke-width': TRAIN.halo, 'paint-order': 'stroke' };
  const letter = { x, y: bottom, 'text-anchor': 'middle', 'font-size': SIZES.tiny, fill: palette.text, ...halo };
  return [
    el('path', { d: `M${x} ${bottom - 22}l4.5 12l-4.5 -3l-4.5 3Z`, fill: palette.text, ...halo }),
    el('text', letter, [text(stringsFor(lang).map.north)]),
  ];
}

/** A scale bar in the lower right corner of a box with an arrow to the north beside it, and the box they take. */
export function scaleBarMarkup(
  projection: Projection,
  { left, right, bottom }: Box,
  lang: Lang,
  palette: Palette,
): { readonly box: Box; readonly markup: Markup } {
  const { km, px } = scaleBar(projection.kmPerPixel(bottom), Math.min(WIDEST_BAR_PX, (right - left) / 3));
  const halo = { stroke: palette.land, 'stroke-width': TRAIN.halo, 'paint-order': 'stroke' };
  const bar = `M${right - px} ${bottom - TICK}V${bottom}H${right}V${bottom - TICK}`;
  const markup = el('g', {}, [
    el('path', { d: bar, fill: 'none', stroke: palette.land, 'stroke-width': 3.6, 'stroke-opacity': 0.8 }),
    el('path', { d: bar, fill: 'none', stroke: palette.text, 'stroke-width': 1.4 }),
    el(
      'text',
      {
        x: right - px / 2,
        y: bottom - TICK - 2,
        'text-anchor': 'middle',
        'font-size': SIZES.small,
        fill: palette.text,
        ...halo,
      },
      [text(kmWords(km, lang))],
    ),
    ...northMark(right - px - NORTH_PX, bottom, lang, palette),
  ]);
  return {
    box: { left: right - px - 2 * NORTH_PX, top: bottom - BAR_HEIGHT, right: right + 4, bottom: bottom + 2 },
    markup,
  };
}
