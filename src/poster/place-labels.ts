import type { Pixel } from '../look/pixel-path.ts';
import type { Box } from './projection.ts';

/** A name at a point. `width` and `height` are those of the whole text block. */
export interface LabelRequest {
  readonly id: string;
  readonly at: Pixel;
  readonly width: number;
  readonly height: number;
  /** Distance of the text from the point. */
  readonly gap: number;
  /**
   * `beside`: on one of eight sides of the point. `over`: centred on it, as names of countries and seas are. Else on the sides given, best first, each of a
   * point of its own, and over no track at all.
   */
  readonly mode: 'beside' | 'over' | readonly SideOf[];
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
}

export interface Obstacles {
  /** Never covered: cards, rings, the train. */
  readonly boxes: readonly Box[];
  /** Better not covered: points along rails and glow. */
  readonly points: readonly Pixel[];
}

/** A side of a point: `[0, 1]` is below it. */
export interface SideOf {
  readonly at: Pixel;
  readonly side: Side;
}

type Side = readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1];

/** Best first, as cartographers rank them: right, left, then the diagonals, below and above. */
const SIDES: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [0, 1],
  [0, -1],
];

/** What one covered point of track weighs against one rank of side. */
const POINT_COST = 1.5;

/**
 * Places names greedily in the order given: each on the side that covers the least track, out of the way of boxes and of names placed before,
 * wholly inside `frame`. A name without room is left out, never squeezed.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: Obstacles,
  frame: Box,
): readonly PlacedLabel[] {
  const taken: Box[] = [...obstacles.boxes];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const options = candidates(request)
      .filter(({ box }) => isInside(box, frame) && !taken.some((other) => overlaps(box, other)))
      .filter(({ box }) => typeof request.mode === 'string' || covered(box, obstacles.points) === 0)
      .map((label, rank) => ({ label, cost: rank + POINT_COST * covered(label.box, obstacles.points) }));
    const best = options.toSorted((a, b) => a.cost - b.cost)[0];
    if (best === undefined) continue;
    placed.push(best.label);
    taken.push(best.label.box);
  }
  return placed;
}

function candidates(request: LabelRequest): readonly PlacedLabel[] {
  const { mode } = request;
  if (mode === 'over') return [candidate(request, [0, 0])];
  if (mode === 'beside') return SIDES.map((side) => candidate(request, side));
  return mode.map(({ at, side }) => candidate({ ...request, at }, side));
}

function candidate({ id, at: [x, y], width, height, gap }: LabelRequest, [dx, dy]: Side): PlacedLabel {
  const diagonal = dx !== 0 && dy !== 0 ? 0.7 : 1;
  const left = dx === 0 ? x - width / 2 : dx > 0 ? x + gap * diagonal : x - gap * diagonal - width;
  const top = dy === 0 ? y - height / 2 : dy > 0 ? y + gap * diagonal : y - gap * diagonal - height;
  return {
    id,
    box: { left, top, right: left + width, bottom: top + height },
    align: dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end',
  };
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const covered = ({ left, top, right, bottom }: Box, points: readonly Pixel[]): number =>
  points.filter(([x, y]) => x > left && x < right && y > top && y < bottom).length;
