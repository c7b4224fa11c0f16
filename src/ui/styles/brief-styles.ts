/** Sentence, clocks and map alone, in all of the place's height: what else there is has been left to the page around it. The map keeps 200 px however long the sentence; what
 * there is to notice lies over its upper corner, where it moves nothing and leaves the credits to be read. */
export const BRIEF_STYLES = `
.sl-player[data-brief] .sl-body {
  grid-template: 'header header' auto 'clock play' auto 'map map' minmax(200px, 1fr) / minmax(0, 1fr) auto;
  block-size: auto; min-block-size: var(--sightline-block-size, 100dvh);
}
.sl-player[data-brief] :is(.sl-place-story, .sl-language, .sl-map-views, .sl-map-tools, .sl-map-bottom, .sl-diagram, .sl-readouts, .sl-place-knowledge, .sl-aside) { display: none; }
.sl-player[data-brief] .sl-transport > :not(.sl-play) { display: none; }
.sl-player[data-brief] .sl-title {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.sl-player[data-brief] :is(.sl-notices, .sl-map-notice) { grid-area: map; place-self: start end; z-index: 2; max-inline-size: min(60%, 420px); max-block-size: 100%; overflow-y: auto; background: var(--sightline-paper); }
.sl-player[data-brief] .sl-map-notice { position: static; }
.sl-player[data-brief] .sl-notices > * { padding-block: 4px; font-size: var(--sightline-size-small); line-height: 1.35; }
.sl-player[data-brief] .sl-place-header { grid-area: header; grid-template: 'text' auto 'as-of' auto / minmax(0, 1fr); gap: 2px; padding: 8px 14px; }
.sl-player[data-brief] .sl-sentence-place { min-block-size: 0; }
.sl-player[data-brief] .sl-map-frame { display: contents; }
.sl-player[data-brief] .sl-map-top { grid-area: clock; position: static; min-block-size: 44px; padding: 0; }
.sl-player[data-brief] .sl-clock { display: grid; grid-template-columns: auto 1fr; column-gap: 12px; align-items: center; border: 0; padding-block: 0; background: none; }
.sl-player[data-brief] .sl-clock-time { grid-row: 1 / span 9; }
.sl-player[data-brief] .sl-rate { display: none; }
.sl-player[data-brief] .sl-strip { grid-area: play; align-self: center; padding: 0 14px 0 0; border: 0; }
.sl-player[data-brief] .sl-map { grid-area: map; position: relative; inset: auto; block-size: auto; min-block-size: 200px; }
@container sl-player (max-width: 559px) {
  .sl-player[data-brief] .sl-rest { display: none; }
  .sl-player[data-brief] .sl-play { min-inline-size: 0; }
}
@container sl-player (min-width: 820px) {
  .sl-player[data-brief] .sl-map-frame:has(> .sl-map[data-drawing]) .sl-clock { display: none; }
}
`;
