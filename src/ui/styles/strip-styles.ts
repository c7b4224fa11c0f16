/** Transport, in two rows at 320 px, where its longest names take two lines; how fast the clocks run, the ghost trains, and what is read beside it. */
export const STRIP_STYLES = `
/* Until there is a journey, the room that its playback and diagram will take. */
.sl-player:not([data-brief]) .sl-strip:has(> .sl-diagram:empty) { min-block-size: var(--sl-strip, 380px); }
.sl-bars { display: flex; flex-wrap: wrap; gap: 8px 18px; justify-content: space-between; flex: 1 1 100%; }
.sl-transport { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; flex: 1 1 280px; }
.sl-transport > * { flex: 1 1 auto; }
.sl-camera { flex: 1 1 280px; }
.sl-camera > :not(.sl-zoom) { flex: 1 1 auto; }
.sl-play { display: inline-flex; align-items: center; gap: 8px; min-inline-size: 92px; min-block-size: 36px; background: var(--sightline-text); color: var(--sightline-paper); border-color: var(--sightline-text); border-radius: 18px; padding-inline: 14px; font-weight: 500; }
.sl-play-icon { inline-size: 12px; block-size: 12px; background: currentColor; clip-path: polygon(8% 0, 100% 50%, 8% 100%); }
.sl-play[data-playing='true'] .sl-play-icon { clip-path: polygon(0 0, 34% 0, 34% 100%, 66% 100%, 66% 0, 100% 0, 100% 100%, 0 100%); }
.sl-speed { position: relative; display: inline-flex; }
.sl-speed > .sl-select { inline-size: 116px; flex: 1 1 auto; }
.sl-clock { position: relative; min-inline-size: 164px; }
.sl-rate { position: absolute; inset-block-start: 15px; inset-inline-end: 12px; font-size: var(--sightline-size-small); color: var(--sightline-muted); }
.sl-ghost-legend { display: flex; flex-direction: column; gap: 6px; align-items: start; max-inline-size: 100%; }
.sl-ghost-note { padding: 5px 9px; max-inline-size: min(300px, 100%); font-size: var(--sightline-size-small); line-height: 1.35; }
.sl-readouts { display: grid; gap: 2px 18px; align-content: start; line-height: 18px; min-block-size: 78px; }
.sl-readouts:lang(ru) { min-block-size: 96px; }
.sl-readout { display: flex; flex-wrap: wrap; gap: 0 5px; align-items: baseline; font-size: 13px; }
.sl-readout-name { color: var(--sightline-muted); font-size: var(--sightline-size-small); }
.sl-readout-value { font-weight: 500; }
@media (pointer: coarse) { .sl-play { min-block-size: 44px; border-radius: 22px; } }
@container sl-player (max-width: 479px) {
  .sl-transport { align-items: stretch; }
  .sl-player .sl-step { flex: 1 1 min-content; padding-inline: 6px; }
}
@container sl-player (min-width: 480px) {
  .sl-strip { --sl-strip: 302px; }
  .sl-player .sl-readouts { grid-template-columns: repeat(2, auto); min-block-size: 38px; justify-content: start; }
  .sl-transport, .sl-transport > *, .sl-camera, .sl-camera > :not(.sl-zoom) { flex: 0 1 auto; }
}
@container sl-player (min-width: 820px) {
  .sl-place-transport { display: flex; flex-wrap: wrap; gap: 8px 18px; align-items: center; justify-content: space-between; }
  /* The note lies outside of it, and is to be found on the map by itself. */
  .sl-player .sl-map-tools > .sl-ghost-legend { position: relative; pointer-events: none; }
  .sl-ghost-legend > * { pointer-events: auto; }
  .sl-ghost-note { position: absolute; inset-block-end: calc(100% + 6px); inline-size: max-content; max-inline-size: 300px; }
  .sl-body:has(.sl-map[data-drawing]) .sl-ghost-note { display: none; }
  .sl-player .sl-readouts { display: flex; flex-wrap: wrap; min-block-size: 20px; margin-block-start: 0; }
}
@media (forced-colors: active) {
  .sl-play-icon { background: ButtonText; }
}
`;
