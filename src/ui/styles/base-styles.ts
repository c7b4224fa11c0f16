/** Type, focus, buttons and what is only heard: the parts that every control shares. */
export const BASE_STYLES = `
.sl-player, .sl-player *, .sl-player *::before, .sl-player *::after { box-sizing: border-box; }
.sl-player {
  container: sl-player / inline-size;
  position: relative;
  color: var(--sightline-text);
  background: var(--sightline-paper);
  font: 400 var(--sightline-size-body) / var(--sightline-line-height) var(--sightline-family-sans);
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%;
}
.sl-player:lang(ko) { word-break: keep-all; }
:where(.sl-player) :where(p, h1, h2, h3, ol, ul, dl, dd, figure) { margin: 0; padding: 0; }
:where(.sl-player) :where(ol, ul) { list-style: none; }
.sl-player [hidden] { display: none !important; }
.sl-player :focus-visible {
  outline: var(--sightline-focus-width) solid var(--sightline-text);
  outline-offset: 2px;
}
.sl-visually-hidden {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
/* At the player's foot it would make the page a pixel higher than its frame, which then takes the wheel from the article. */
.sl-player > .sl-visually-hidden { inset-block-start: 0; }
.sl-button, .sl-select {
  font: 400 13px / 1.2 var(--sightline-family-sans);
  color: var(--sightline-text);
  background: var(--sightline-card);
  border: 1px solid var(--sightline-outline);
  border-radius: 4px;
  min-block-size: 32px;
  min-inline-size: 32px;
  padding: 0 10px;
  cursor: pointer;
}
.sl-button:hover, .sl-select:hover { border-color: var(--sightline-text); }
.sl-button[aria-pressed='true'] { border-color: var(--sightline-text); box-shadow: inset 0 0 0 1px var(--sightline-text); font-weight: 500; }
.sl-card {
  background: var(--sightline-card);
  border: 1px solid var(--sightline-hairline);
  border-radius: 4px;
}
.sl-section-title { font-size: 12.5px; font-weight: 600; color: var(--sightline-muted); }
.sl-fine { font-size: var(--sightline-size-small); color: var(--sightline-muted); }
.sl-link { color: var(--sightline-text); text-decoration-color: var(--sightline-outline); text-underline-offset: 2px; }
.sl-link:hover { text-decoration-color: currentColor; }
.sl-path { font-size: 0.92em; overflow-wrap: anywhere; }
.sl-summary { cursor: pointer; min-block-size: 28px; padding-block: 4px; font-weight: 500; }
.sl-field-name { color: var(--sightline-muted); font-size: var(--sightline-size-small); }
@media (pointer: coarse) {
  .sl-button, .sl-select, .sl-summary, .sl-check, .sl-file { min-block-size: 44px; min-inline-size: 44px; }
  .sl-summary { padding-block: 12px; }
  .sl-player .sl-report-links .sl-link { line-height: 44px; }
  .sl-player .sl-report-hear { min-block-size: 44px; }
}
@media (forced-colors: active) {
  .sl-player { --sightline-outline: ButtonBorder; --sightline-hairline: GrayText; --sightline-muted: CanvasText; }
  .sl-button[aria-pressed='true'] { outline: 2px solid Highlight; outline-offset: -4px; }
}
`;
