/** Transport, slider and the boxes of the reports along the time axis. */
export const STRIP_STYLES = `
.sl-place-transport { display: flex; flex-wrap: wrap; gap: 8px 18px; align-items: center; justify-content: space-between; }
.sl-bars { display: flex; flex-wrap: wrap; gap: 8px 18px; justify-content: space-between; flex: 1 1 100%; }
.sl-transport { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 6px; align-items: center; flex: 1 1 280px; }
.sl-camera { flex: 1 1 280px; }
.sl-camera > :not(.sl-zoom) { flex: 1 1 auto; }
.sl-play { display: inline-flex; align-items: center; gap: 8px; min-inline-size: 92px; min-block-size: 36px; background: var(--sightline-text); color: var(--sightline-paper); border-color: var(--sightline-text); border-radius: 18px; padding-inline: 14px; font-weight: 500; }
.sl-play-icon { inline-size: 12px; block-size: 12px; background: currentColor; clip-path: polygon(8% 0, 100% 50%, 8% 100%); }
.sl-play[data-playing='true'] .sl-play-icon { clip-path: polygon(0 0, 34% 0, 34% 100%, 66% 100%, 66% 0, 100% 0, 100% 100%, 0 100%); }
.sl-speed { display: inline-flex; align-items: center; gap: 6px; }
.sl-readouts { display: flex; flex-wrap: wrap; gap: 2px 18px; align-content: start; min-block-size: 40px; }
.sl-readout { display: flex; gap: 5px; align-items: baseline; font-size: 13px; }
.sl-readout-name { color: var(--sightline-muted); font-size: var(--sightline-size-small); }
.sl-readout-value { font-weight: 500; }
.sl-scrubber { margin-block-start: 10px; }
.sl-axis { position: relative; block-size: 20px; font-size: var(--sightline-size-tiny); color: var(--sightline-muted); }
.sl-axis-name { position: absolute; inset-inline-start: 0; white-space: nowrap; font-weight: 500; }
.sl-axis-top { block-size: 36px; }
.sl-axis-bottom { block-size: 36px; }
.sl-axis-top .sl-axis-name { inset-block-start: 0; }
.sl-axis-bottom .sl-axis-name { inset-block-end: 0; }
.sl-axis-ticks { position: absolute; inset-inline: 0; block-size: 18px; overflow: clip; overflow-clip-margin: 14px; }
.sl-axis-top .sl-axis-ticks { inset-block-end: 0; }
.sl-axis-bottom .sl-axis-ticks { inset-block-start: 2px; }
.sl-tick { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.sl-tick:not(.sl-tick-major) { display: none; }
.sl-tick-major { color: var(--sightline-text); }
.sl-track { position: relative; block-size: 74px; border: 1px solid var(--sightline-hairline); }
.sl-track > :first-child { position: absolute; inset: 5px 0; }
.sl-window { position: absolute; block-size: 9px; min-inline-size: 5px; border: 1.5px solid var(--sightline-text); border-radius: 2px; background: var(--sightline-paper); }
.sl-window[data-phase='future'] { border-style: dashed; }
.sl-window:is([data-mark='copy'], [data-mark='context'], [data-mark='unpublished']) { border-color: var(--sightline-outline); border-width: 1px; background: none; }
.sl-window[data-mark='expectation'] { border-color: var(--sightline-claim); border-style: dotted; background: none; }
.sl-window[data-mark='doubtful'] { border: 0; border-block-end: 2px solid var(--sightline-text); border-radius: 0; background: none; mask: radial-gradient(circle at 3px 100%, #000 2.4px, transparent 2.6px) 0 100% / 6px 100%; }
.sl-window[data-holds='true'] { background: var(--sightline-text); }
.sl-playhead { position: absolute; inset-block: -5px; inline-size: 2px; margin-inline-start: -1px; background: var(--sightline-text); pointer-events: none; }
.sl-playhead::before { content: ''; position: absolute; inset-block-start: -5px; inset-inline-start: -4px; inline-size: 10px; block-size: 10px; border-radius: 50%; background: inherit; }
.sl-range {
  position: absolute; inset-block: 0; inset-inline: -12px; inline-size: calc(100% + 24px); block-size: 100%; margin: 0;
  appearance: none; background: none; cursor: ew-resize; touch-action: pan-y;
}
.sl-range::-webkit-slider-runnable-track { block-size: 100%; background: none; }
.sl-range::-webkit-slider-thumb { appearance: none; inline-size: 24px; block-size: 100%; background: none; border: 0; }
.sl-range::-moz-range-track { block-size: 100%; background: none; }
.sl-range::-moz-range-thumb { inline-size: 24px; block-size: 100%; background: none; border: 0; border-radius: 0; }
.sl-player .sl-range:focus-visible { outline: none; }
.sl-range:focus-visible + .sl-playhead { outline: var(--sightline-focus-width) solid var(--sightline-text); outline-offset: 4px; border-radius: 2px; }
@container sl-player (min-width: 480px) {
  .sl-transport { display: flex; flex-wrap: wrap; flex: 0 1 auto; }
  .sl-camera, .sl-camera > :not(.sl-zoom) { flex: 0 1 auto; }
}
@container sl-player (min-width: 620px) {
  .sl-tick:not(.sl-tick-major) { display: inline; }
}
@container sl-player (min-width: 820px) {
  .sl-track { block-size: 92px; }
  .sl-readouts { min-block-size: 20px; }
}
@media (forced-colors: active) {
  .sl-playhead, .sl-playhead::before, .sl-play-icon { background: CanvasText; forced-color-adjust: none; }
  .sl-play-icon { background: ButtonText; }
}
`;
