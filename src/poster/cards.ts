import type { Case, Lang } from '../case/types.ts';
import { DASHES, LINES } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import { SIZES, WEIGHTS } from '../look/type.ts';
import type { MeasuredDistance } from '../scene/measure-distance-claims.ts';
import type { CaseTime } from '../time/types.ts';
import { distanceClaimWords } from '../words/distance-words.ts';
import { firstMouth } from '../words/reported-words.ts';
import { sourceName } from '../words/source-name.ts';
import { stringsFor } from '../words/strings.ts';
import { clockFaces } from '../words/time-words.ts';
import type { Box } from './projection.ts';
import { el, type Markup, text } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A panel on the map: its size, and what it looks like at a place. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly at: (left: number, top: number) => readonly Markup[];
}

interface CardLine {
  readonly content: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

const PADDING = 10;
const LEADING = 1.32;
const RADIUS = 3;
const WIDEST_TEXT = 250;
const SAMPLE_PX = 22;

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

/** A claimed distance beside what is measured, with a sample of its line on the map. */
export function distanceCard(
  measured: MeasuredDistance,
  subject: Case,
  widest: number,
  lang: Lang,
  palette: Palette,
): Card {
  const mouth = sourceName(firstMouth(measured.claim), subject, lang);
  const { claimed, measured: found } = distanceClaimWords(measured, lang);
  const width = Math.min(WIDEST_TEXT, widest - 2 * PADDING - SAMPLE_PX);
  const lines = [
    ...wrapText(`${mouth}: ${claimed}`, SIZES.small, width).map((content) => ({
      ...plain(content, palette.claim),
      weight: WEIGHTS.semibold,
    })),
    ...wrapText(stringsFor(lang).distance.measured(found), SIZES.small, width).map((content) =>
      plain(content, palette.text),
    ),
  ];
  return card(lines, SAMPLE_PX, palette, ({ left, top }) => [
    el('path', {
      d: `M${left + PADDING} ${top + PADDING + SIZES.small / 2 + 1}h${SAMPLE_PX - 7}`,
      stroke: palette.claim,
      'stroke-width': LINES.claim + 0.4,
      'stroke-dasharray': DASHES.claim.join(' '),
      'stroke-linecap': 'round',
    }),
  ]);
}

const plain = (content: string, fill: string): CardLine => ({
  content,
  size: SIZES.small,
  weight: WEIGHTS.regular,
  fill,
});

function card(
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
