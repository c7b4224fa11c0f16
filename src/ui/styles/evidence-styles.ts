/** What is said of the reports as a whole: how anything is known, what contradicts what, and tables. */
export const EVIDENCE_STYLES = `
.sl-disputes { border-block-end: 1px solid var(--sightline-hairline); }
.sl-disputes > .sl-section-title { padding: 14px 18px 6px; }
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
.sl-how-body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; padding: 0 18px 16px; font-size: 13px; line-height: 1.4; }
.sl-how-body > .sl-section-title:not(:first-child) { margin-block-start: 10px; }
.sl-held { display: grid; gap: 4px 12px; }
.sl-held-side { margin: 4px 0 0; font-size: var(--sightline-size-small); font-weight: 400; color: var(--sightline-muted); }
.sl-held .sl-brief { border-inline-start: 3px solid var(--sightline-text); padding-inline-start: 9px; margin-block-end: 6px; }
.sl-held-without { min-block-size: 1.35em; }
.sl-held .sl-report-hear { margin-block-start: 4px; }
.sl-how-model { display: grid; gap: 6px; }
.sl-table-block { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; }
.sl-table-frame { overflow-x: auto; }
.sl-table { border-collapse: collapse; inline-size: 100%; font-size: var(--sightline-size-small); line-height: 1.35; }
.sl-table :is(th, td) { padding: 4px 0 4px 10px; text-align: end; font-weight: 400; border-block-start: 1px solid var(--sightline-hairline); vertical-align: baseline; }
.sl-table :is(th, td):first-child { text-align: start; padding-inline-start: 0; }
.sl-table thead th::first-letter { text-transform: uppercase; }
.sl-table thead th { color: var(--sightline-muted); border: 0; vertical-align: bottom; }
.sl-citing { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; min-inline-size: 0; }
.sl-copy { display: grid; gap: 6px; justify-items: start; }
.sl-copy-field { font: inherit; inline-size: 100%; color: var(--sightline-text); background: var(--sightline-card); border: 1px solid var(--sightline-outline); border-radius: 4px; padding: 6px 8px; }
.sl-cite-body, .sl-hours-body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; padding-block-end: 12px; }
.sl-citation { color: var(--sightline-text); font-size: 13px; line-height: 1.45; overflow-wrap: anywhere; user-select: all; -webkit-user-select: all; }
.sl-hours-tools { display: flex; flex-wrap: wrap; gap: 6px; align-items: start; }
.sl-hours-table .sl-table-frame { max-block-size: 420px; overflow-y: auto; }
.sl-table td, .sl-hours-table tbody th { white-space: nowrap; }
.sl-version, .sl-corrections { display: grid; gap: 4px; }
.sl-correction-list { display: grid; gap: 4px; }
.sl-version-note { display: grid; gap: 4px; }
@container sl-player (max-width: 819px) {
  .sl-disputes > .sl-section-title, .sl-dispute, .sl-how > .sl-summary, .sl-how-body { padding-inline: 14px; }
}
`;
