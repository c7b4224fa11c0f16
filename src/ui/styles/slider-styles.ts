/** The time slider and the room of the diagram. The slider itself is seen only where the diagram is long in coming, or never comes. */
export const SLIDER_STYLES = `
.sl-scrubber { --sl-gutter: 76px; position: relative; margin-block-start: 10px; display: grid; grid-template-columns: var(--sl-gutter) minmax(0, 1fr); }
.sl-axis-slot { grid-column: 1 / -1; min-block-size: 18px; }
.sl-track { position: relative; container-type: inline-size; block-size: 156px; cursor: crosshair; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
.sl-range { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; pointer-events: none; }
.sl-scrubber[data-plain] .sl-range { opacity: 1; pointer-events: auto; animation: sl-late 1s step-end; accent-color: var(--sightline-text); }
.sl-scrubber[data-plain] .sl-range:focus-visible { animation: none; }
@keyframes sl-late { from { opacity: 0; } }
@container sl-player (min-width: 620px) {
  .sl-scrubber { --sl-gutter: 144px; }
}
@container sl-player (min-width: 820px) {
  .sl-track { block-size: clamp(150px, 20dvh, 250px); }
}
`;
