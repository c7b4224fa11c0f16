import { DASHES, LINES } from '../look/marks.ts';
import { wrapText } from '../look/text-width.ts';
import { SIZES, WEIGHTS } from '../look/type.ts';
import { distanceClaimWords } from '../words/distance-words.ts';
import { firstMouth } from '../words/reported-words.ts';
import { sourceName } from '../words/source-name.ts';
import { stringsFor } from '../words/strings.ts';
import { card, PADDING, plain } from './cards.ts';
import { el } from './svg.ts';
import type { ClaimCard } from './types.ts';

const WIDEST_TEXT = 250;
const SAMPLE_PX = 22;

/** A claimed distance beside what is measured, with a sample of its line on the map. */
export const distanceCard: ClaimCard = (measured, subject, widest, lang, palette) => {
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
};
