import { DASHES, LINES, RINGS, TRAIN, WAVE } from '../look/marks.ts';
import { pathData } from '../look/pixel-path.ts';
import type { CardStrings, MarkNames } from '../words/late-strings.ts';
import { createButton } from './create-button.ts';
import { createElement } from './create-element.ts';
import { createSvg } from './stringline/create-svg.ts';
import type { Control } from './types.ts';

const WIDTH = 46;
const HEIGHT = 20;
const [X, Y] = [WIDTH / 2, HEIGHT / 2];

/** What each mark of the map says, and how surely: the same marks, in the order of what a reader asks first. */
export const createLegend = (deps: {
  readonly title: string;
  readonly cards: CardStrings;
  readonly onClose: () => void;
}): Control<{ readonly open: boolean }> & { readonly focus: () => void } => {
  const { title, cards } = deps;
  const close = createButton('sl-card-close', cards.close, deps.onClose);
  const entries = MARKS.map(([mark, draw]) =>
    createElement('li', 'sl-legend-entry', {}, [
      createSvg('svg', 'sl-legend-mark', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' }, draw()),
      createElement('span', '', {}, [cards.marks[mark]]),
    ]),
  );
  const element = createElement(
    'div',
    'sl-card sl-map-card sl-legend',
    { role: 'group', 'aria-label': title, hidden: '' },
    [createElement('ul', 'sl-legend-list', {}, entries), createElement('p', 'sl-fine', {}, [cards.diagram]), close],
  );
  return {
    element,
    focus: () => close.focus(),
    update({ open }) {
      element.hidden = !open;
    },
    destroy: () => element.remove(),
  };
};

type Draw = () => readonly SVGElement[];

const line = (className: string, width: number, dashes: readonly number[] = []): SVGElement =>
  createSvg('path', className, {
    d: `M3 ${Y}H${WIDTH - 3}`,
    'stroke-width': width,
    'stroke-dasharray': dashes.length === 0 ? null : dashes.join(' '),
  });

const ring = (className: string, width: number, dashes: readonly number[] = [], radius: number = RINGS.radius) =>
  createSvg('circle', className, {
    cx: X,
    cy: Y,
    r: radius,
    'stroke-width': width,
    'stroke-dasharray': dashes.length === 0 ? null : dashes.join(' '),
  });

const bar = (x: number): SVGElement =>
  createSvg('path', 'sl-mark-train', { d: `M${x} ${Y - 7}V${Y + 7}`, 'stroke-width': TRAIN.endBarWidth });

/** A spindle: strong and broad where the train likely is, thin at its ends. */
const spindle = (): SVGElement =>
  createSvg('path', 'sl-mark-glow', { d: `M3 ${Y}Q${X} ${Y - 11} ${WIDTH - 3} ${Y}Q${X} ${Y + 11} 3 ${Y}Z` });

const wavyRing = (): SVGElement => {
  const points = Array.from({ length: 91 }, (_, i) => {
    const angle = (i * 4 * Math.PI) / 180;
    const radius = RINGS.radius + WAVE.amplitude * Math.sin(WAVE.waves * angle);
    return [X + radius * Math.cos(angle), Y + radius * Math.sin(angle)] as const;
  });
  return createSvg('path', 'sl-mark-ring', { d: pathData(points), 'stroke-width': 0.8 * RINGS.width });
};

const MARKS: readonly (readonly [keyof MarkNames, Draw])[] = [
  ['glow', () => [spindle()]],
  ['median', () => [bar(7), bar(WIDTH - 7), createSvg('circle', 'sl-mark-disc', { cx: X, cy: Y, r: TRAIN.radius })]],
  ['travelled', () => [line('sl-mark-travelled', LINES.travelled)]],
  ['known', () => [line('sl-mark-rail', LINES.rail)]],
  ['approximate', () => [line('sl-mark-rail', LINES.rail, DASHES.approximate)]],
  ['past', () => [ring('sl-mark-ring', RINGS.width)]],
  ['current', () => [ring('sl-mark-ring', RINGS.currentWidth, [], RINGS.currentRadius)]],
  ['future', () => [ring('sl-mark-ring', RINGS.width, DASHES.future)]],
  ['doubtful', () => [wavyRing()]],
  ['expectation', () => [ring('sl-mark-claim', RINGS.width, DASHES.future)]],
  ['area', () => [ring('sl-mark-ring', LINES.hairline, [], HEIGHT / 2 - 1)]],
  ['claim', () => [line('sl-mark-claim', LINES.claim, DASHES.claim)]],
  ['night', () => [createSvg('rect', 'sl-mark-night', { x: 3, y: 2, width: WIDTH - 6, height: HEIGHT - 4 })]],
];
