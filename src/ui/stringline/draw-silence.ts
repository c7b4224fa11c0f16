import { tenth } from '../../look/pixel-path.ts';
import { around } from '../../time/span.ts';
import type { Span } from '../../time/types.ts';
import { createSvg } from './create-svg.ts';
import type { PlotScale } from './plot-scale.ts';
import type { StringlineView } from './types.ts';

/** Distance of the hatch's strokes, px. */
const HATCH = 7;

/** A character's width with some room beside the label, px. */
const CHARACTER = 7.5;

/** The times in which no route has a position: hatched. */
export const drawSilence = (view: StringlineView, scale: PlotScale): SVGElement =>
  createSvg('path', 'sl-hatch', {
    d: silences(view, scale)
      .map(({ span }) => hatch(span, scale))
      .join(''),
  });

/** And said where there is room to say it. */
export const silenceWords = (view: StringlineView, scale: PlotScale): readonly SVGElement[] =>
  silences(view, scale).flatMap((silence) => labelOf(silence, scale));

interface Silence {
  readonly span: Span;
  readonly label: string;
}

function silences({ strings, silence }: StringlineView, { window }: PlotScale): readonly Silence[] {
  const known = around(strings.flatMap(({ span }) => (span === null ? [] : [span])));
  if (known === null) return [{ span: window, label: silence.after }];
  const both: readonly Silence[] = [
    { span: { start: window.start, end: Math.min(window.end, known.start) }, label: silence.before },
    { span: { start: Math.max(window.start, known.end), end: window.end }, label: silence.after },
  ];
  return both.filter(({ span }) => span.end > span.start);
}

/** Strokes at 45 degrees, cut to the column by hand: a pattern would need an id, and there may be two players on a page. */
function hatch(span: Span, scale: PlotScale): string {
  const { height } = scale.size;
  const [left, right] = [scale.x(span.start), scale.x(span.end)];
  let d = '';
  for (let foot = left - height; foot < right; foot += HATCH) {
    const x1 = Math.max(left, foot);
    const x2 = Math.min(right, foot + height);
    if (x2 > x1) d += `M${tenth(x1)} ${tenth(height - (x1 - foot))}L${tenth(x2)} ${tenth(height - (x2 - foot))}`;
  }
  return d;
}

function labelOf({ span, label }: Silence, scale: PlotScale): readonly SVGElement[] {
  const [left, right] = [scale.x(span.start), scale.x(span.end)];
  if (right - left < label.length * CHARACTER) return [];
  return [createSvg('text', 'sl-silence', { x: (left + right) / 2, y: scale.size.height / 2 }, [label])];
}
