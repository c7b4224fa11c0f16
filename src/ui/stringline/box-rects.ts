import type { ReportBox } from '../../scene/stringline/types.ts';
import type { PlotScale } from './plot-scale.ts';

/** A report's box in CSS pixels. */
export interface BoxRect {
  readonly box: ReportBox;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** So flat that its height is the least that can be seen and hit, not its stretch. */
  readonly spot: boolean;
}

const LEAST_WIDTH = 5;
const LEAST_HEIGHT = 7;
/** A box that lies farther outside than this is not drawn. */
const BLEED = 4;

/** The boxes that can be seen, in their order. Small ones are widened around their middle. */
export const boxRects = (boxes: readonly ReportBox[], scale: PlotScale): readonly BoxRect[] =>
  boxes.flatMap((box) => {
    const high = scale.y(box.routeId, box.toKm);
    const low = scale.y(box.routeId, box.fromKm);
    if (high === null || low === null) return [];
    const [left, right] = widened(scale.x(box.window.start), scale.x(box.window.end), LEAST_WIDTH);
    const [top, bottom] = widened(high, low, LEAST_HEIGHT);
    const { width, height } = scale.size;
    if (right < -BLEED || left > width + BLEED || bottom < -BLEED || top > height + BLEED) return [];
    return [{ box, left, right, top, bottom, spot: low - high < LEAST_HEIGHT }];
  });

function widened(from: number, to: number, least: number): readonly [number, number] {
  const lack = Math.max(0, least - (to - from)) / 2;
  return [from - lack, to + lack];
}

/**
 * The boxes at a point, the most precise first: anywhere on a flat one, on the outline of a tall one, since that has the train's band inside.
 * @param slop how far beside it a pointer may be, px
 */
export const boxesAt = (rects: readonly BoxRect[], x: number, y: number, slop: number): readonly BoxRect[] =>
  rects
    .filter((rect) => holds(rect, x, y, slop) && (rect.spot || !holds(rect, x, y, -slop)))
    .toSorted((a, b) => a.right - a.left - (b.right - b.left));

const holds = ({ left, right, top, bottom }: BoxRect, x: number, y: number, slop: number): boolean =>
  x >= left - slop && x <= right + slop && y >= top - slop && y <= bottom + slop;
