/** What is known today, in the room that the header keeps for it; and the buttons beside the headline with what they open, which lies over what stands below: opening it moves nothing. They come with it. */
export const STORY_STYLES = `
.sl-place-header { position: relative; }
.sl-today { grid-area: today; inline-size: 0; min-inline-size: 100%; margin-block-start: -5px; font-size: var(--sightline-size-small); color: var(--sightline-text); }
.sl-player[data-brief] .sl-today { display: none; }
.sl-story-bar { display: flex; gap: 6px; }
.sl-player .sl-story-button { min-block-size: 26px; padding: 0 8px; font-size: var(--sightline-size-small); }
.sl-story-button[aria-expanded='true'] { border-color: var(--sightline-text); box-shadow: inset 0 0 0 1px var(--sightline-text); }
.sl-story-panel {
  position: absolute; z-index: 4; inset-block-start: calc(100% - 4px); inset-inline: 14px; padding: 12px 14px; border-color: var(--sightline-outline);
  display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; max-block-size: 580px; overflow-y: auto;
  box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
}
.sl-story-panel > .sl-card-close { justify-self: start; }
.sl-story-title { font: 500 17px / 1.3 var(--sightline-family-serif); }
.sl-story-text { font-size: 14px; line-height: 1.45; }
.sl-citing, .sl-cite { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; min-inline-size: 0; }
.sl-citation { color: var(--sightline-text); font-size: 13px; line-height: 1.45; overflow-wrap: anywhere; user-select: all; -webkit-user-select: all; }
@container sl-player (min-width: 820px) {
  .sl-today { text-align: end; }
}
@container sl-player (min-width: 560px) {
  .sl-story-panel { inset-inline: auto 22px; inline-size: 440px; }
}
`;
