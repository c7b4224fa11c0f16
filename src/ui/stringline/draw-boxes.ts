import { tenth } from '../../look/pixel-path.ts';
import type { ReportBox } from '../../scene/stringline/types.ts';
import type { BoxRect } from './box-rects.ts';
import { createSvg } from './create-svg.ts';

const WAVE_LENGTH = 6;
const WAVE_HEIGHT = 1.8;
const RADIUS = 1.5;
/** Half of a stroke through a box. */
const STRIKE = 7;

/** A report that leaves more time open than this is drawn with less ink. */
const PRECISE_S = 2 * 3600;

/** Copies and background would cover what counts; the list has them. */
export const isDrawn = ({ standing }: ReportBox): boolean => standing !== 'copy' && standing !== 'other';

/** One report: a box, without its left side where it is open there, a wave where it is probably not true, struck through where it is left out. */
export const drawBox = (rect: BoxRect): SVGElement => {
  const { box, spot } = rect;
  return createSvg('path', 'sl-box', {
    'data-report': box.reportId,
    'data-standing': box.standing,
    'data-spot': spot ? 'true' : null,
    'data-vague': box.window.end - box.window.start > PRECISE_S ? 'true' : null,
    d: pathOf(rect),
  });
};

function pathOf(rect: BoxRect): string {
  const { standing, openStart } = rect.box;
  if (standing === 'doubtful' || standing === 'contradicted') return wave(rect);
  const outline = openStart ? openBox(rect) : closedBox(rect);
  return standing === 'left-out' ? `${outline}${strike(rect)}` : outline;
}

/** Across a small box, and no longer in a large one. */
function strike({ left, right, top, bottom }: BoxRect): string {
  const reach = Math.min(STRIKE, Math.max(right - left, bottom - top) / 2 + 2);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return `M${tenth(x - reach)} ${tenth(y + reach)}L${tenth(x + reach)} ${tenth(y - reach)}`;
}

function closedBox({ left, right, top, bottom }: BoxRect): string {
  const r = RADIUS;
  const [width, height] = [tenth(right - left - 2 * r), tenth(bottom - top - 2 * r)];
  return `M${tenth(left + r)} ${tenth(top)}h${width}q${r} 0 ${r} ${r}v${height}q0 ${r} ${-r} ${r}h-${width}q${-r} 0 ${-r} ${-r}v-${height}q0 ${-r} ${r} ${-r}Z`;
}

const openBox = ({ left, right, top, bottom }: BoxRect): string =>
  `M${tenth(left)} ${tenth(top)}H${tenth(right)}V${tenth(bottom)}H${tenth(left)}`;

/** Along the middle of the box. */
function wave({ left, right, top, bottom }: BoxRect): string {
  const count = Math.max(1, Math.round((right - left) / WAVE_LENGTH));
  const half = (right - left) / count / 2;
  const bumps = Array.from({ length: count * 2 }, (_, i) => {
    const side = i % 2 === 0 ? -2 : 2;
    return `q${tenth(half / 2)} ${tenth(side * WAVE_HEIGHT)} ${tenth(half)} 0`;
  });
  return `M${tenth(left)} ${tenth((top + bottom) / 2)}${bumps.join('')}`;
}
