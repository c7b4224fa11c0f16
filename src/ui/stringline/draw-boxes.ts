import { tenth } from '../../look/pixel-path.ts';
import type { ReportBox } from '../../scene/stringline/types.ts';
import type { BoxRect } from './box-rects.ts';
import { createSvg } from './create-svg.ts';

const WAVE_LENGTH = 6;
const WAVE_HEIGHT = 1.8;
const RADIUS = 1.5;

/** A report that leaves more time open than this is drawn with less ink. */
const PRECISE_S = 2 * 3600;

/** Copies and background would cover what counts; the list has them. */
export const isDrawn = ({ standing }: ReportBox): boolean => standing !== 'copy' && standing !== 'other';

/** One report: a box, without its left side where it is open there, a wave where it is probably not true. */
export const drawBox = (rect: BoxRect): SVGElement => {
  const { box, spot } = rect;
  const isWave = box.standing === 'doubtful' || box.standing === 'contradicted';
  return createSvg('path', 'sl-box', {
    'data-report': box.reportId,
    'data-standing': box.standing,
    'data-spot': spot ? 'true' : null,
    'data-vague': box.window.end - box.window.start > PRECISE_S ? 'true' : null,
    d: isWave ? wave(rect) : box.openStart ? openBox(rect) : closedBox(rect),
  });
};

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
