import { FAMILIES } from '../look/families.ts';
import { TRAIN } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import type { Pixel } from '../look/pixel-path.ts';
import { textWidth } from '../look/text-width.ts';
import { SIZES, TRACKING, WEIGHTS } from '../look/type.ts';
import type { LabelRequest, PlacedLabel, SideOf } from './place-labels.ts';
import { el, type Markup, text } from './svg.ts';

export type LabelStyle = 'place' | 'town' | 'country' | 'water' | 'share' | 'area';

/** A name on the map before it has its side. */
export interface Label {
  readonly id: string;
  readonly style: LabelStyle;
  readonly at: Pixel;
  readonly name: string;
  /** Smaller below it, in the language of the place or what is said of it; empty for none. */
  readonly second: string;
  /** From the point to the text. */
  readonly gap: number;
  /** Where it may stand, best first, if not at all sides of its point. */
  readonly sides?: readonly SideOf[];
}

interface Setting {
  readonly size: number;
  readonly weight: number;
  readonly tracking: number;
  readonly colour: keyof Palette;
  readonly family: keyof typeof FAMILIES;
  readonly italic: boolean;
}

const SETTINGS: Readonly<Record<LabelStyle, Setting>> = {
  place: { size: SIZES.placeName, weight: WEIGHTS.medium, tracking: 0, colour: 'text', family: 'sans', italic: false },
  town: { size: SIZES.tiny, weight: WEIGHTS.regular, tracking: 0, colour: 'muted', family: 'sans', italic: false },
  country: {
    size: SIZES.small,
    weight: WEIGHTS.regular,
    tracking: TRACKING.country,
    colour: 'muted',
    family: 'sans',
    italic: false,
  },
  water: {
    size: SIZES.small,
    weight: WEIGHTS.regular,
    tracking: TRACKING.water,
    colour: 'waterName',
    family: 'serif',
    italic: true,
  },
  area: { size: SIZES.small, weight: WEIGHTS.regular, tracking: 0, colour: 'text', family: 'sans', italic: false },
  share: { size: SIZES.small, weight: WEIGHTS.medium, tracking: 0, colour: 'text', family: 'sans', italic: false },
};

const LINE_PX = { first: 1.15, second: 1.2 } as const;

/** What the placement has to know of a label. */
export function requestOf({ id, style, at, name, second, gap, sides }: Label): LabelRequest {
  const { size, tracking } = SETTINGS[style];
  const width = Math.max(textWidth(written(style, name), size, tracking), textWidth(second, SIZES.tiny));
  const height = size * LINE_PX.first + (second === '' ? 0 : SIZES.tiny * LINE_PX.second);
  return { id, at, width, height, gap, mode: sides ?? (style === 'country' || style === 'water' ? 'over' : 'beside') };
}

/** A label where it was placed. The halo is the stroke of the same letters, painted first. */
export function labelMarkup({ style, name, second }: Label, { box, align }: PlacedLabel, palette: Palette): Markup {
  const { size, weight, tracking, colour, family, italic } = SETTINGS[style];
  const x = align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2;
  const baseline = box.top + size * 0.92;
  const line = (content: string, y: number, attributes: Readonly<Record<string, string | number | null>>): Markup =>
    el('text', { x, y, 'text-anchor': align === 'start' ? null : align, ...attributes }, [text(content)]);
  const first = line(written(style, name), baseline, {
    'font-family': family === 'serif' ? FAMILIES.serif : null,
    'font-style': italic ? 'italic' : null,
    'font-size': size,
    'font-weight': weight === WEIGHTS.regular ? null : weight,
    'letter-spacing': tracking === 0 ? null : tracking * size,
    fill: palette[colour],
  });
  const below = line(second, baseline + SIZES.tiny * LINE_PX.second, { 'font-size': SIZES.tiny, fill: palette.muted });
  return el(
    'g',
    {
      stroke: style === 'water' ? palette.water : palette.land,
      'stroke-width': TRAIN.halo,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    second === '' ? [first] : [first, below],
  );
}

const written = (style: LabelStyle, name: string): string => (style === 'country' ? name.toUpperCase() : name);

/** Names whose points are nearer than this would only crowd each other: the first speaks for them all. */
const APART_PX = 11;

/**
 * Leaves out names whose points all but touch that of an earlier one.
 * @param train where it is: of the names there the nearest comes first; null for nowhere
 */
export function apart(labels: readonly Label[], train: Pixel | null): readonly Label[] {
  const kept: Label[] = [];
  const fromTrain = ({ at }: Label): number => (train === null ? APART_PX : Math.min(APART_PX, distance(at, train)));
  for (const label of labels.toSorted((a, b) => fromTrain(a) - fromTrain(b))) {
    if (kept.every(({ at }) => distance(at, label.at) >= APART_PX)) kept.push(label);
  }
  return kept;
}

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The point of a town or a station that is not reported. */
export const dot = ([cx, cy]: Pixel, palette: Palette): Markup =>
  el('circle', { cx, cy, r: 1.7, fill: palette.muted, stroke: palette.land, 'stroke-width': 1 });
