/** What "How do we know?" unfolds. They come with it. */
export const HOW_STYLES = `
.sl-how-body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; padding: 0 18px 16px; font-size: 13px; line-height: 1.4; }
.sl-how-body > .sl-section-title:not(:first-child) { margin-block-start: 10px; }
.sl-held { display: grid; gap: 4px 12px; }
.sl-held-side { margin: 4px 0 0; font-size: var(--sightline-size-small); font-weight: 400; color: var(--sightline-muted); }
.sl-held .sl-brief { border-inline-start: 3px solid var(--sightline-text); padding-inline-start: 9px; margin-block-end: 6px; }
.sl-held-note { font-weight: 500; min-block-size: 4.2em; }
.sl-held-without { min-block-size: 2.7em; }
.sl-held .sl-report-hear { margin-block: 4px; }
.sl-how-model { display: grid; gap: 6px; }
@container sl-player (max-width: 819px) {
  .sl-how-body { padding-inline: 14px; }
}
`;
