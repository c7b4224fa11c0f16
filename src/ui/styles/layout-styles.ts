/**
 * One column on a phone: clocks, map, playback and diagram follow each other, so that whoever plays or drags sees the map and the time; the clocks hide nothing of
 * the map, and what is only looked for now and then comes below. Map and reports side by side from 820 px of the player's own
 * width. Where it stands side by side it fills the window, or the height in --sightline-block-size, and the reports with all that follows them
 * scroll by themselves.
 */
export const LAYOUT_STYLES = `
.sl-body { display: grid; grid-template-columns: minmax(0, 1fr); }
.sl-place-header { padding: 10px 14px 8px; border-block-end: 1px solid var(--sightline-hairline); }
.sl-map-frame { position: relative; display: grid; }
.sl-map { position: relative; block-size: clamp(288px, 73cqi, 440px); background: var(--sightline-water); overflow: hidden; }
.sl-map-layer { position: absolute; inset: 0; }
.sl-drawing > svg { display: block; inline-size: 100%; block-size: 100%; }
.sl-map-notice { position: absolute; z-index: 1; inset: 44px 0 auto; }
.sl-map-notice > .sl-progress { padding: 2px 14px 3px; font-size: 11px; line-height: 1.3; background: var(--sightline-paper); }
.sl-map-top { order: -1; min-block-size: 44px; padding: 4px 2px; }
.sl-map-bottom { display: grid; justify-items: end; }
.sl-map[data-drawing] > .sl-live { visibility: hidden; }
.sl-body:has(.sl-map[data-drawing]) .sl-zoom { visibility: hidden; }
:is(.sl-map-top, .sl-map-bottom, .sl-camera) > * { pointer-events: auto; }
.sl-map-views { padding: 2px 14px 0; }
.sl-strip { display: grid; padding: 8px 14px; }
.sl-place-transport { display: contents; }
.sl-diagram { min-inline-size: 0; }
.sl-readouts { order: 1; margin-block-start: 10px; }
.sl-place-knowledge { padding: 12px 14px; border-block-end: 1px solid var(--sightline-hairline); }
/* As high as the clock of knowledge of a case with its usual presets will be, which moves nothing then. */
.sl-place-knowledge:empty { min-block-size: 69.375px; }
@container sl-player (max-width: 340px) { .sl-place-knowledge:empty { min-block-size: 87.5625px; } }
.sl-aside { min-inline-size: 0; }
:is(.sl-place-claims, .sl-place-about) { display: contents; }
.sl-footer { padding: 14px 18px 24px; display: grid; gap: 12px; font-size: var(--sightline-size-small); color: var(--sightline-muted); }
.sl-notices { display: grid; grid-template-columns: minmax(0, 1fr); }

.sl-player .sl-notices > * { padding: 8px 14px; border-block-end: 1px solid var(--sightline-hairline); }
.sl-player[data-dropping='true']::after {
  content: ''; position: absolute; inset: 6px; border: 3px dashed var(--sightline-text); pointer-events: none;
}
@container sl-player (min-width: 620px) { .sl-place-knowledge:empty { min-block-size: 115.375px; } }
@container sl-player (min-width: 820px) {
  .sl-body {
    grid-template: 'header header' auto 'notices notices' auto 'map knowledge' auto 'map aside' minmax(140px, 1fr) 'strip aside' auto / minmax(0, 1fr) minmax(280px, 27%);
    position: relative; block-size: max(600px, var(--sightline-block-size, 100dvh));
  }
  .sl-place-header { grid-area: header; padding: 12px 22px 14px; }
  .sl-notices { grid-area: notices; }
  .sl-notices:has(> .sl-issues:not([hidden])) { max-block-size: 200px; overflow-y: auto; }
  .sl-player .sl-notices > * { padding-inline: 22px; }
  .sl-map-frame { grid-area: map; }
  .sl-map { position: absolute; inset: 0; block-size: auto; }
  .sl-map-top { position: absolute; inset-block-start: 12px; display: flex; min-block-size: 0; padding: 0; pointer-events: none; }
  .sl-map[data-drawing] ~ * .sl-clock { display: none; }
  .sl-map-bottom { position: absolute; grid-area: map; inset-block-end: 34px; padding: 0; pointer-events: none; }
  .sl-body:has(.sl-map[data-drawing]) > .sl-map-bottom { transform: translateY(-28px); }
  .sl-map-views { position: absolute; grid-area: map; inset-block-start: 12px; inset-inline: 200px 112px; padding: 0; pointer-events: none; }
  .sl-map-views > .sl-camera { justify-content: flex-end; }
  .sl-place-knowledge { grid-area: knowledge; padding: 8px 14px 10px; border-inline-start: 1px solid var(--sightline-hairline); }
  .sl-place-knowledge:empty { min-block-size: 201.375px; }
  .sl-strip { grid-area: strip; display: block; padding: 10px 22px 12px; border-block: 1px solid var(--sightline-hairline); border-block-end: 0; }
  .sl-aside { grid-area: aside; border-inline-start: 1px solid var(--sightline-hairline); overflow-y: auto; position: relative; min-block-size: 0; }
  /* A shade at its upper edge says that there is more above, where the list has been taken to the current report; at the top of all it is covered. */
  .sl-aside { background: linear-gradient(var(--sightline-paper) 50%, transparent) 0 0 / 100% 32px no-repeat local, linear-gradient(var(--sightline-hairline), transparent) 0 0 / 100% 14px no-repeat; }
  .sl-map-top, .sl-map-bottom { inset-inline: 18px; }
  .sl-map-notice { inset: 100px auto auto 12px; max-inline-size: 300px; }
  .sl-map-notice > .sl-progress { padding: 6px 10px; font-size: var(--sightline-size-small); line-height: 1.35; border: 1px solid var(--sightline-hairline); border-radius: 4px; }
}
@container sl-player (min-width: 1100px) { .sl-place-knowledge:empty { min-block-size: 167.375px; } }
@container sl-player (min-width: 1200px) { .sl-place-knowledge:empty:lang(ko) { min-block-size: 133.375px; } }
`;
