import { SIZES } from '../../look/type.ts';
import type { LonLat } from '../../network/types.ts';
import { latToY, lonToX, TILE } from '../mercator.ts';

export type Anchor = 'left' | 'right' | 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right' | 'bottom' | 'top';

/** A name at a point of the world square (0..1), one entry a line of text. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly minzoom: number;
}

/** Rails as vertices. */
export type Line = readonly LonLat[];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Best first. An anchor names the part of the text that stands at the point: `left` puts the text to the right of it. */
const ANCHORS: readonly Anchor[] = [
  'left',
  'right',
  'bottom-left',
  'bottom-right',
  'top-left',
  'top-right',
  'top',
  'bottom',
];

/** Distance of a name from its point, in the name's own size. */
const RADIAL_OFFSET_EM = 0.75;

const TRACK_STEP_PX = 3;
/** Half the width of the glow. */
const TRACK_HALF_PX = 5;
const REACH_PX = 170;
const COST = { track: 1, name: 30, point: 6, lessGood: 0.4 } as const;
/** A side that costs no more than this beyond the best one is as clear of rails and other points as that. */
const AS_GOOD = 3;

/**
 * The sides on which each name may stand at one zoom, best first. The first is chosen greedily, in the order given: where the name covers the least of the rails, of other
 * places' points and of names already set. The others are as clear of rails and points, for where an edge of the map or what lies on it leaves no room on the first.
 */
export function chooseAnchors(
  labels: readonly Label[],
  rails: readonly Line[],
  zoom: number,
): readonly (readonly Anchor[])[] {
  const scale = TILE * 2 ** (zoom + 0.5);
  const track = rails.flatMap((line) => sampleTrack(line, scale));
  const points = labels.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const taken: Box[] = [];
  return labels.map((label, i) => {
    const at = points[i]!;
    if (label.minzoom > zoom) return [ANCHORS[0]!];
    const near = (each: Pixel) => Math.abs(each.x - at.x) < REACH_PX && Math.abs(each.y - at.y) < REACH_PX;
    const [nearRails, others] = [
      track.filter(near),
      points.filter((point, j) => j !== i && labels[j]!.minzoom <= zoom && near(point)),
    ];
    const sides = ANCHORS.map((anchor, rank) => {
      const box = boxOf(label.lines, at, anchor);
      const still =
        COST.lessGood * rank +
        COST.track * nearRails.filter((pixel) => inside(pixel, box, TRACK_HALF_PX)).length +
        COST.point * others.filter((pixel) => inside(pixel, box, TRACK_HALF_PX)).length;
      return { anchor, box, still, cost: still + COST.name * taken.filter((other) => overlap(box, other)).length };
    }).sort((a, b) => a.cost - b.cost);
    const best = sides[0]!;
    taken.push(best.box);
    // Where names stand may change with those that are shown; rails do not.
    return sides.filter(({ still }) => still <= best.still + AS_GOOD).map(({ anchor }) => anchor);
  });
}

/** `['left', [0.75, 0], …]`: sides with the distance of the text from the point, as `text-variable-anchor-offset` takes them. */
export const anchorOffsets = (anchors: readonly Anchor[]): readonly (Anchor | readonly [number, number])[] =>
  anchors.flatMap((anchor) => {
    const em = anchor.includes('-') ? RADIAL_OFFSET_EM / Math.SQRT2 : RADIAL_OFFSET_EM;
    const x = anchor.endsWith('left') ? em : anchor.endsWith('right') ? -em : 0;
    const y = anchor.startsWith('top') ? em : anchor.startsWith('bottom') ? -em : 0;
    return [anchor, [x, y] as const];
  });

function sampleTrack(line: Line, scale: number): Pixel[] {
  const pixels: Pixel[] = [];
  for (const [lon, lat] of line) {
    const to = { x: lonToX(lon) * scale, y: latToY(lat) * scale };
    const from = pixels.at(-1) ?? to;
    const steps = Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / TRACK_STEP_PX);
    for (let k = 1; k <= steps; k++) {
      pixels.push({ x: from.x + ((to.x - from.x) * k) / steps, y: from.y + ((to.y - from.y) * k) / steps });
    }
    if (pixels.length === 0) pixels.push(to);
  }
  return pixels;
}

function boxOf(lines: readonly string[], at: Pixel, anchor: Anchor): Box {
  const width = Math.max(...lines.map((line, i) => textWidth(line, i === 0 ? SIZES.placeName : SIZES.tiny)));
  const height = lines.length * SIZES.placeName * 1.15;
  const straight = RADIAL_OFFSET_EM * SIZES.placeName;
  const diagonal = straight / Math.SQRT2;
  const corner = anchor.includes('-');
  const across = corner ? diagonal : straight;
  const left = anchor.endsWith('left')
    ? at.x + across
    : anchor.endsWith('right')
      ? at.x - across - width
      : at.x - width / 2;
  const top = anchor.startsWith('top')
    ? at.y + across
    : anchor.startsWith('bottom')
      ? at.y - across - height
      : at.y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** Width of a line of IBM Plex, CSS pixels, by the mean advance of its letters; Hangul fills its square. */
function textWidth(line: string, size: number): number {
  return [...line].reduce((sum, letter) => sum + (letter > '\u1100' ? 0.92 : 0.56), 0) * size;
}

const inside = ({ x, y }: Pixel, { left, top, right, bottom }: Box, margin: number): boolean =>
  x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
