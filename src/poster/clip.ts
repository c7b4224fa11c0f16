import type { Pixel } from '../look/pixel-path.ts';
import type { Box } from './projection.ts';

/** The parts of a polyline that touch a box, whole segments kept: nothing is drawn for what lies far outside. */
export function clipLine(line: readonly Pixel[], box: Box): readonly (readonly Pixel[])[] {
  const parts: Pixel[][] = [];
  let open: Pixel[] | null = null;
  for (let i = 1; i < line.length; i++) {
    const from = line[i - 1]!;
    const to = line[i]!;
    if (misses(from, to, box)) {
      open = null;
    } else if (open === null) {
      open = [from, to];
      parts.push(open);
    } else {
      open.push(to);
    }
  }
  return parts;
}

const misses = ([ax, ay]: Pixel, [bx, by]: Pixel, { left, top, right, bottom }: Box): boolean =>
  (ax < left && bx < left) || (ax > right && bx > right) || (ay < top && by < top) || (ay > bottom && by > bottom);

interface Edge {
  readonly inside: (pixel: Pixel) => boolean;
  readonly cross: (a: Pixel, b: Pixel) => Pixel;
}

/**
 * A ring cut to a box by Sutherland and Hodgman's method (Communications of the ACM 17, 1974). What was several islands in the box may be
 * joined along the box's edge, which does not matter for a fill whose edge is out of sight.
 */
export function clipRing(ring: readonly Pixel[], { left, top, right, bottom }: Box): readonly Pixel[] {
  const edges: readonly Edge[] = [
    { inside: ([x]) => x >= left, cross: (a, b) => atX(a, b, left) },
    { inside: ([x]) => x <= right, cross: (a, b) => atX(a, b, right) },
    { inside: ([, y]) => y >= top, cross: (a, b) => atY(a, b, top) },
    { inside: ([, y]) => y <= bottom, cross: (a, b) => atY(a, b, bottom) },
  ];
  return edges.reduce<readonly Pixel[]>((kept, edge) => cutBy(kept, edge), ring);
}

function cutBy(ring: readonly Pixel[], { inside, cross }: Edge): readonly Pixel[] {
  const kept: Pixel[] = [];
  ring.forEach((to, i) => {
    const from = ring.at(i - 1)!;
    if (inside(from) !== inside(to)) kept.push(cross(from, to));
    if (inside(to)) kept.push(to);
  });
  return kept;
}

const atX = ([ax, ay]: Pixel, [bx, by]: Pixel, x: number): Pixel => [x, ay + ((by - ay) * (x - ax)) / (bx - ax)];

const atY = ([ax, ay]: Pixel, [bx, by]: Pixel, y: number): Pixel => [ax + ((bx - ax) * (y - ay)) / (by - ay), y];
