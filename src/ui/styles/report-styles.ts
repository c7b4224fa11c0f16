/** The list of reports, the routes' shares and what stands below them. By how much a report narrows the journey comes seconds later: its line is kept free where the page itself scrolls; elsewhere the list keeps in place what the reader is at. */
export const REPORT_STYLES = `
.sl-reports > .sl-section-title, .sl-routes > .sl-section-title { padding: 14px 18px 6px; }
.sl-reports > h3.sl-section-title { padding-block-start: 22px; }
.sl-routes { padding-block-end: 10px; border-block-end: 1px solid var(--sightline-hairline); }
.sl-routes > .sl-fine { padding-inline: 18px; }
.sl-route { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 10px; padding: 3px 18px 5px; font-size: 13px; }
.sl-route-percent { font-weight: 500; }
.sl-route-bar { grid-column: 1 / -1; block-size: 3px; background: linear-gradient(to right, var(--sightline-text) calc(var(--sl-share, 0) * 100%), var(--sightline-hairline) 0); }
.sl-report {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 10px; padding: 9px 18px 9px 15px;
  border-block-end: 1px solid var(--sightline-hairline); border-inline-start: 3px solid transparent;
}
:is(.sl-report-button, .sl-brief-button) { all: unset; box-sizing: border-box; cursor: pointer; display: grid; gap: 2px; align-content: start; }
.sl-report-button:disabled { cursor: default; }
.sl-report-time { font-size: var(--sightline-size-small); color: var(--sightline-muted); }
.sl-report-headline { font-weight: 500; line-height: 1.3; text-decoration: underline transparent; text-underline-offset: 3px; }
:is(.sl-report-button, .sl-brief-button):enabled:hover .sl-report-headline { text-decoration-color: var(--sightline-outline); }
.sl-report-button[aria-current='time'] .sl-report-headline { font-weight: 600; }
.sl-report[data-mark='doubtful'] .sl-report-headline { text-decoration: underline dotted var(--sightline-outline); }
.sl-report[data-mark='expectation'] .sl-report-headline { color: var(--sightline-claim); }
.sl-report:is([data-mark='copy'], [data-mark='context'], [data-mark='unpublished']) .sl-report-headline { font-weight: 400; }
.sl-report[data-mark='left-out'] .sl-report-headline { font-weight: 400; color: var(--sightline-muted); text-decoration: line-through var(--sightline-muted); }
.sl-report[data-pointed] { background: var(--sightline-card); border-inline-start-color: var(--sightline-outline); }
.sl-report[data-holds='true'] { border-inline-start-color: var(--sightline-text); }
.sl-grade { position: relative; align-self: start; font-size: var(--sightline-size-tiny); }
.sl-grade-code { display: grid; place-items: center; min-block-size: 24px; min-inline-size: 30px; border: 1px solid var(--sightline-outline); border-radius: 3px; cursor: pointer; }
.sl-grade-code::-webkit-details-marker { display: none; }
.sl-grade[open] > .sl-grade-code, .sl-grade-code:hover { border-color: var(--sightline-text); }
.sl-grade-key { position: absolute; z-index: 3; inset-inline-end: 0; inset-block-start: calc(100% + 2px); inline-size: max-content; max-inline-size: 230px; padding: 6px 10px; border-color: var(--sightline-outline); font-size: var(--sightline-size-small); }
.sl-report-by, .sl-report-published, .sl-report-standing, .sl-report-links { grid-column: 1 / -1; font-size: var(--sightline-size-small); line-height: 1.4; color: var(--sightline-muted); }
.sl-report-standing { color: var(--sightline-text); font-weight: 500; }
.sl-report-more > .sl-summary { font-weight: 400; min-block-size: 24px; padding-block: 3px; }
.sl-report-claim { color: var(--sightline-text); font-size: 13px; }
.sl-report-links { display: flex; flex-wrap: wrap; gap: 0 14px; align-items: start; }
.sl-player .sl-report-hear { min-block-size: 24px; padding: 0 8px; font-size: var(--sightline-size-small); margin-inline-start: auto; }
.sl-left-out { display: grid; gap: 6px; justify-items: start; padding: 8px 18px 10px; border-block: 1px solid var(--sightline-hairline); background: var(--sightline-card); font-size: 13px; }
.sl-report-links .sl-link { line-height: 24px; }
.sl-report-more[open] { flex-basis: 100%; }
.sl-footer details { border-block-end: 1px solid var(--sightline-hairline); }
.sl-opener, .sl-file-label { display: grid; gap: 4px; justify-items: start; }
.sl-file { font: inherit; color: var(--sightline-text); min-block-size: 32px; max-inline-size: 100%; }
.sl-file::file-selector-button { font: inherit; min-block-size: 32px; }
@container sl-player (max-width: 819px) {
  .sl-report:is([data-mark='report'], [data-mark='doubtful']) > .sl-report-standing { min-block-size: 2.8em; }
  .sl-left-out { padding-inline: 14px; }
  .sl-report { padding-inline: 11px 14px; }
  .sl-reports > .sl-section-title, .sl-routes > .sl-section-title, .sl-route, .sl-routes > .sl-fine { padding-inline: 14px; }
  .sl-footer { padding-inline: 14px; }
}
`;
