/** What is said of the reports as a whole: how anything is known, and what contradicts what. */
export const EVIDENCE_STYLES = `
.sl-disputes { border-block-end: 1px solid var(--sightline-hairline); }
.sl-disputes > .sl-section-title { padding: 14px 18px 6px; }
.sl-disputes > .sl-fine { padding: 0 18px 8px; }
.sl-dispute { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); padding: 2px 18px 12px; }
.sl-dispute-side { display: grid; gap: 8px; align-content: start; }
.sl-dispute-side:not(:first-child) { padding-inline-start: 11px; border-inline-start: 1px solid var(--sightline-hairline); }
.sl-dispute-side:not(:last-child) { padding-inline-end: 11px; }
.sl-brief { font-size: var(--sightline-size-small); line-height: 1.35; }
.sl-brief .sl-report-headline { font-size: 13px; }
.sl-brief-button { min-block-size: 24px; align-content: center; }
.sl-brief-time, .sl-brief-by { color: var(--sightline-muted); }
.sl-dispute-bar { display: block; block-size: 3px; margin-block: 4px 2px; background: linear-gradient(to right, var(--sightline-text) calc(var(--sl-share, 0) * 100%), var(--sightline-hairline) 0); }
.sl-disputed-likely { font-weight: 500; }
.sl-how { border-block-end: 1px solid var(--sightline-hairline); }
.sl-how > .sl-summary { padding: 10px 18px; }
.sl-correction-list { display: grid; gap: 4px; }
.sl-version-note { display: grid; gap: 4px; }
@container sl-player (max-width: 819px) {
  .sl-disputes > :is(.sl-section-title, .sl-fine), .sl-dispute, .sl-how > .sl-summary { padding-inline: 14px; }
}
`;
