import type { Case, Lang } from '../case/types.ts';
import { LINES } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import { textWidth } from '../look/text-width.ts';
import { SIZES, WEIGHTS } from '../look/type.ts';
import type { CaseTime } from '../time/types.ts';
import { clockFaces } from '../words/time-words.ts';
import type { Box } from './projection.ts';
import { el, type Markup, text } from './svg.ts';
import type { Card } from './types.ts';

interface CardLine {
  readonly content: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

export const PADDING = 10;
const LEADING = 1.32;
const RADIUS = 3;

/** The case's clocks: the leading one large, with its day. */
export function clockCard(t: CaseTime, subject: Case, lang: Lang, palette: Palette): Card {
  const [leading, ...others] = clockFaces(t, subject, lang);
  const lines: CardLine[] = [];
  if (leading !== undefined) {
    lines.push({ content: leading.time, size: SIZES.clock, weight: WEIGHTS.medium, fill: palette.text });
    lines.push(plain(`${leading.place}, ${leading.date}`, palette.text));
  }
  for (const face of others) {
    const day = face.date === leading?.date ? '' : `, ${face.date}`;
    lines.push(plain(`${face.time} ${face.place}${day}`, palette.muted));
  }
  return card(lines, 0, palette, () => []);
}

/** A line of small text. */
export const plain = (content: string, fill: string): CardLine => ({
  content,
  size: SIZES.small,
  weight: WEIGHTS.regular,
  fill,
});

/** @param indent room before the lines, px, for what `extra` draws */
export function card(
  lines: readonly CardLine[],
  indent: number,
  palette: Palette,
  extra: (corner: Pick<Box, 'left' | 'top'>) => readonly Markup[],
): Card {
  const width = Math.max(...lines.map(({ content, size }) => textWidth(content, size))) + 2 * PADDING + indent;
  const height = lines.reduce((sum, { size }) => sum + size * LEADING, 0) + 2 * PADDING - 2;
  return {
    width,
    height,
    at: (left, top) => {
      let y = top + PADDING - 2;
      const written = lines.map(({ content, size, weight, fill }) => {
        y += size * LEADING;
        const baseline = y - size * (LEADING - 1);
        return el('text', { x: left + PADDING + indent, y: baseline, 'font-size': size, 'font-weight': weight, fill }, [
          text(content),
        ]);
      });
      const panel = { x: left, y: top, width, height, rx: RADIUS, fill: palette.card };
      return [
        el('rect', { ...panel, stroke: palette.hairline, 'stroke-width': LINES.hairline }),
        ...written,
        ...extra({ left, top }),
      ];
    },
  };
}
