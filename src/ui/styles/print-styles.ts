import { cssVariables } from '../../look/css-variables.ts';

/** What can only be pressed, dragged or pointed at, and what is said of a map that is not on paper anyway. */
const CONTROLS = [
  ':is(.sl-place-story, .sl-language)',
  '.sl-bars',
  '.sl-rate',
  ':is(.sl-map-tools, .sl-map-views, .sl-map-card, .sl-map-notice, .sl-claim-open)',
  '.sl-time-tools',
  '.sl-as-of-control',
  ':is(.sl-tip, .sl-brush, .sl-km-cursor, .sl-ghost)',
  ':is(.sl-report-hear, .sl-hear-all)',
  '.sl-hours-tools',
  '.sl-opener',
  '.sl-keys',
  '.sl-grade-key',
  'details:not([open], .sl-grade)',
  'details > .sl-summary',
].join(', ');

/**
 * The player on paper: black on white in one column, without what needs a hand, and with the addresses of sources as text. It goes by the mark that
 * the player sets before it is printed and not by the medium: map and diagram are drawn to measure, and there is no measuring on paper. 680 px is
 * 180 mm, the width of A4 within the margins of the page.
 */
export const printStyles = (): string => `
.sl-player[data-printing] {
  ${cssVariables('light')}
  --sightline-paper: #fff; --sightline-card: #fff; --sightline-text: #000; --sightline-muted: #333;
  print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
.sl-player[data-printing] :is(${CONTROLS}) { display: none; }
/* The live map keeps its size. Where it reached over the right edge, a browser would shrink the whole page to have it on. */
.sl-player[data-printing] .sl-live { inset: auto 0 0 auto; }
.sl-player[data-printing='page'] { inline-size: 680px; margin-inline: auto; }
.sl-player[data-printing='page'] .sl-body { display: block; }
.sl-player[data-printing='page'] .sl-map-top { display: none; }
.sl-player[data-printing='page'] :is(.sl-place-header, .sl-strip, .sl-footer, .sl-section-title, .sl-route, .sl-routes > .sl-fine, .sl-dispute) { padding-inline: 0; }
.sl-player[data-printing='page'] .sl-report { padding-inline: 8px 0; align-content: start; }
.sl-player[data-printing='page'] .sl-report[data-mark='doubtful'] .sl-report-headline { padding-block-end: 4px; }
.sl-player[data-printing='page'] :is(.sl-report-list, .sl-claim-list) { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 24px; }
.sl-player[data-printing='page'] .sl-claim { margin: 0 0 8px; max-inline-size: none; }
.sl-player[data-printing='page'] :is(.sl-map-frame, .sl-strip, .sl-routes, .sl-report, .sl-dispute, .sl-route, .sl-brief, .sl-claim-list > li, .sl-table tr) { break-inside: avoid; }
.sl-player[data-printing='page'] :is(.sl-section-title, .sl-title) { break-after: avoid; }
.sl-player[data-printing='page'] .sl-sentence-place { min-block-size: 0; }
.sl-player[data-printing='page'] .sl-room { display: none; }
.sl-player[data-printing='page'] .sl-table-frame { max-block-size: none; overflow: visible; }
.sl-player[data-printing='page'] .sl-report-links { display: grid; }
.sl-player[data-printing='page'] .sl-link { line-height: inherit; text-decoration: none; overflow-wrap: anywhere; }
.sl-player[data-printing='page'] .sl-link[href^='http']::after { content: ': ' attr(href); }
`;
