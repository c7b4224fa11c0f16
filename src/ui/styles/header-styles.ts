/** Headline, sentence, clocks and cards. The sentence keeps room for its longest form: a map that changes its size with it would be drawn anew.
 * The least heights hold until a journey is there to tell how much that is; they are those of kim-2023.
 * A list that measures 한국어 in the type of the player would fetch 25 kB of Hangul for those who never read any: there it is in the system's. */
export const HEADER_STYLES = `
.sl-place-header { display: grid; grid-template: 'text text' auto 'as-of as-of' auto 'today today' minmax(var(--sl-today, 12px), auto) 'story language' auto / minmax(0, 1fr) auto; gap: 6px 10px; align-items: center; }
.sl-header { display: contents; }
.sl-header-text { grid-area: text; display: grid; gap: 6px; }
.sl-place-story { grid-area: story; }
.sl-language { grid-area: language; justify-self: end; }
.sl-player .sl-language-select { font-size: var(--sightline-size-small); min-block-size: 26px; padding: 0 6px; }
.sl-player:not(:lang(ko)) .sl-language-select { font-family: system-ui, sans-serif; }
.sl-title { min-block-size: 1.2em; font: 500 22px / 1.2 var(--sightline-family-serif); letter-spacing: -0.005em; text-wrap: balance; }
.sl-sentence-place { display: grid; font-size: var(--sightline-size-sentence); line-height: 1.35; color: var(--sightline-muted); min-block-size: 6.75em; }
.sl-player .sl-sentence-place:has(.sl-room) { min-block-size: 0; }
.sl-sentence-place > p { grid-area: 1 / 1; }
.sl-room { visibility: hidden; user-select: none; }
.sl-lead { color: var(--sightline-text); font-weight: 600; }
.sl-as-of { grid-area: as-of; min-block-size: calc(1em * var(--sightline-line-height)); font-size: var(--sightline-size-small); color: var(--sightline-muted); }
.sl-progress { color: var(--sightline-muted); }
.sl-failure { color: var(--sightline-text); border-inline-start: 4px solid var(--sightline-text); display: grid; gap: 6px; justify-items: start; }
.sl-issue { padding-block: 6px; border-block-start: 1px solid var(--sightline-hairline); font-size: 13px; }
.sl-issue-remedy { color: var(--sightline-muted); }
.sl-clock { padding: 8px 12px; }
.sl-clock-time { font-size: var(--sightline-size-clock); font-weight: 500; line-height: 1.2; }
.sl-clock-place, .sl-clock-other { font-size: var(--sightline-size-small); color: var(--sightline-muted); line-height: 1.4; }
.sl-camera { display: flex; flex-wrap: wrap; gap: 6px; }
.sl-zoom { padding: 0; font-size: 18px; line-height: 1; }
@container sl-player (max-width: 719px) { .sl-place-header { --sl-today: 29px; } }
@container sl-player (max-width: 359px) { .sl-place-header:lang(ru) { --sl-today: 46px; } .sl-sentence-place { min-block-size: 8.1em; } }
@container sl-player (min-width: 560px) {
  .sl-sentence-place { min-block-size: 2.7em; }
}
@container sl-player (max-width: 819px) {
  .sl-player .sl-clock { display: grid; grid-template-columns: auto 1fr; column-gap: 12px; align-items: center; border: 0; border-radius: 0; padding-block: 0; background: none; }
  .sl-clock-time { grid-row: 1 / span 9; }
  .sl-map-bottom > .sl-claim { display: none; }
}
@container sl-player (min-width: 820px) {
  .sl-place-header { grid-template: 'text story language' auto 'text as-of as-of' 1fr 'text today today' minmax(29px, auto) / minmax(0, 1fr) minmax(204px, auto) auto; row-gap: 2px; }
  .sl-header-text { align-self: start; margin-inline-end: 14px; }
  .sl-place-story { justify-self: end; }
  .sl-as-of { place-self: end; }
  .sl-title { font-size: var(--sightline-size-headline); }
}
`;
