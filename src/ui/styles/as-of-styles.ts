/** The clock of knowledge under the strip: one line of words, named moments, and a slider with a tick for each publication. */
export const AS_OF_STYLES = `
.sl-as-of-control { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 14px; align-items: center; margin-block-start: 8px; }
.sl-as-of-line { font-size: 13px; }
.sl-as-of-moment { font-weight: 500; }
.sl-as-of-known { color: var(--sightline-muted); font-size: var(--sightline-size-small); }
.sl-as-of-presets { display: flex; flex-wrap: wrap; gap: 6px; grid-column: 1 / -1; }
.sl-as-of-preset { min-block-size: 28px; font-size: var(--sightline-size-small); }
.sl-as-of-slider { display: flex; gap: 8px; grid-column: 1 / -1; align-items: start; }
.sl-as-of-step { min-block-size: 28px; min-inline-size: 28px; padding: 0; font-size: 16px; line-height: 1; }
.sl-as-of-step[aria-disabled='true'] { color: var(--sightline-outline); border-color: var(--sightline-hairline); cursor: default; }
.sl-as-of-track { position: relative; flex: 1 1 auto; block-size: 42px; }
.sl-as-of-ticks { position: absolute; inset: 0 8px; }
.sl-as-of-ticks::before { content: ''; position: absolute; inset-inline: -8px; inset-block-start: 13px; block-size: 2px; background: var(--sightline-hairline); }
.sl-as-of-tick { position: absolute; inset-block-start: 8px; inline-size: 1px; block-size: 12px; margin-inline-start: -0.5px; background: var(--sightline-outline); }
.sl-as-of-day { position: absolute; inset-block-start: 26px; transform: translateX(-8px); white-space: nowrap; font-size: var(--sightline-size-tiny); color: var(--sightline-muted); }
.sl-as-of-day-end { transform: translateX(calc(8px - 100%)); }
.sl-as-of-range { position: absolute; inset: 0 0 auto; inline-size: 100%; block-size: 28px; margin: 0; appearance: none; background: none; cursor: ew-resize; touch-action: pan-y; }
.sl-as-of-range::-webkit-slider-runnable-track { block-size: 28px; background: none; }
.sl-as-of-range::-webkit-slider-thumb { appearance: none; inline-size: 16px; block-size: 16px; margin-block-start: 6px; border: 2px solid var(--sightline-text); border-radius: 50%; background: var(--sightline-card); }
.sl-as-of-range::-moz-range-track { block-size: 28px; background: none; }
.sl-as-of-range::-moz-range-thumb { box-sizing: border-box; inline-size: 16px; block-size: 16px; border: 2px solid var(--sightline-text); border-radius: 50%; background: var(--sightline-card); }
@container sl-player (max-width: 619px) {
  .sl-as-of-control:not([data-open]) > :is(.sl-as-of-presets, .sl-as-of-slider) { display: none; }
  .sl-as-of-day-wide { display: none; }
  .sl-as-of-day-narrow-end { transform: translateX(calc(8px - 100%)); }
}
@container sl-player (min-width: 620px) {
  .sl-as-of-fold { display: none; }
  .sl-as-of-presets { grid-column: auto; }
  .sl-as-of-slider { grid-column: 1 / -1; }
}
@container sl-player (min-width: 820px) {
  .sl-as-of-presets { grid-column: 1 / -1; }
  .sl-as-of-day-wide { display: none; }
  .sl-as-of-day-narrow-end { transform: translateX(calc(8px - 100%)); }
  .sl-as-of-control { margin-block-start: 0; }
}
@media (pointer: coarse) {
  .sl-as-of-range { block-size: 44px; }
  .sl-as-of-range::-webkit-slider-runnable-track { block-size: 44px; }
  .sl-as-of-range::-webkit-slider-thumb { inline-size: 24px; block-size: 24px; margin-block-start: 10px; }
  .sl-as-of-ticks { inset-inline: 12px; }
  .sl-as-of-ticks::before { inset-block-start: 21px; }
  .sl-as-of-tick { inset-block-start: 16px; }
  .sl-as-of-day { inset-block-start: 38px; }
  .sl-as-of-track { block-size: 56px; }
}
@media (forced-colors: active) {
  .sl-as-of-tick, .sl-as-of-ticks::before { background: GrayText; forced-color-adjust: none; }
  .sl-as-of-range { appearance: auto; }
}
`;
