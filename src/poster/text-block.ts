import { wordsOf, wrapText } from '../look/text-width.ts';
import { el, type Markup, text } from './svg.ts';

/** Lines of running text, of which the first words may stand out. */
export interface TextBlock {
  readonly height: number;
  readonly at: (left: number, top: number) => Markup;
}

export interface BlockStyle {
  readonly size: number;
  readonly fill: string;
  readonly family: string | null;
  readonly weight: number | null;
}

const LEADING = 1.36;

/** A paragraph broken at `width`. */
export function paragraph(content: string, style: BlockStyle, width: number): TextBlock {
  return richParagraph([{ content, style }], width);
}

/** Spans that follow each other in one paragraph, each in its own style and all in the first one's size. */
export function richParagraph(
  spans: readonly { readonly content: string; readonly style: BlockStyle }[],
  width: number,
): TextBlock {
  const size = spans[0]?.style.size ?? 0;
  const lines = wrapText(spans.map(({ content }) => content).join(' '), size, width);
  const height = lines.length * size * LEADING;
  return { height, at: (left, top) => el('g', {}, draw(lines, spans, size, left, top)) };
}

function draw(
  lines: readonly string[],
  spans: readonly { readonly content: string; readonly style: BlockStyle }[],
  size: number,
  left: number,
  top: number,
): readonly Markup[] {
  const ends = spans.map((_, i) => wordCount(spans.slice(0, i + 1)));
  let word = 0;
  return lines.map((line, row) => {
    const runs: { content: string; style: BlockStyle }[] = [];
    for (const each of line.split(' ')) {
      const style = spans[ends.findIndex((end) => word < end)]?.style ?? spans[0]!.style;
      const last = runs.at(-1);
      if (last?.style === style) last.content += ` ${each}`;
      else runs.push({ content: each, style });
      word += 1;
    }
    const y = top + size + row * size * LEADING;
    return el(
      'text',
      { x: left, y, 'font-size': size },
      runs.map(({ content, style }, i) => span(i > 0 ? ` ${content}` : content, style)),
    );
  });
}

const wordCount = (spans: readonly { readonly content: string }[]): number =>
  spans.reduce((sum, { content }) => sum + wordsOf(content).length, 0);

const span = (content: string, { fill, family, weight }: BlockStyle): Markup =>
  el('tspan', { fill, 'font-family': family, 'font-weight': weight }, [text(content)]);
