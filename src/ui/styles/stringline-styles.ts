/** What is drawn in the room of the time slider: the diagram of time and chainage, its axes and what follows the pointer on it. */
export const STRINGLINE_STYLES = `
.sl-axis { display: grid; grid-template-columns: var(--sl-gutter) minmax(0, 1fr); font-size: var(--sightline-size-tiny); line-height: 18px; color: var(--sightline-muted); }
.sl-axis-name { display: none; }
.sl-axis-name, .sl-axis-place { font-weight: 500; padding-inline-end: 8px; text-align: end; white-space: nowrap; }
.sl-axis-ticks { grid-column: 2; position: relative; block-size: 18px; }
.sl-tick { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.sl-tick-major { color: var(--sightline-text); }
.sl-gutter { position: relative; font-size: var(--sightline-size-tiny); line-height: 14px; }
.sl-station { position: absolute; inset-inline: 0 8px; transform: translateY(-50%); display: flex; justify-content: flex-end; gap: 6px; }
.sl-station-name { min-inline-size: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.sl-station-km { display: none; color: var(--sightline-muted); }
.sl-on-box { cursor: pointer; }
.sl-plot, .sl-plot-words { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: hidden; border: 1px solid var(--sightline-hairline); border-width: 1px 0; font-size: var(--sightline-size-tiny); }
.sl-plot-words { border-color: transparent; pointer-events: none; }
.sl-night { fill: var(--sightline-night); fill-opacity: var(--sightline-night-opacity); }
.sl-grid, .sl-hatch { fill: none; stroke: var(--sightline-hairline); stroke-width: 1; }
.sl-zone { fill: none; stroke: var(--sightline-border); stroke-width: 1; stroke-dasharray: 6 2.5 1.2 2.5; }
.sl-zone-label, .sl-fork-label, .sl-silence { fill: var(--sightline-muted); paint-order: stroke; stroke: var(--sightline-paper); stroke-width: 6px; stroke-linejoin: round; }
.sl-fork-label { fill: var(--sightline-text); text-anchor: end; }
.sl-silence { text-anchor: middle; }
.sl-band { fill: var(--sightline-train); fill-opacity: 0.17; }
.sl-band[data-level='80'] { fill-opacity: 0.2; }
.sl-band[data-level='50'] { fill-opacity: 0.32; }
.sl-plot[data-ghosts] .sl-band { fill-opacity: 0.05; }
.sl-ghosts { fill: none; stroke: var(--sightline-train); stroke-opacity: 0.42; stroke-width: 0.9; stroke-linejoin: round; }
.sl-median { fill: none; stroke: var(--sightline-train); stroke-width: 1.8; stroke-linejoin: round; }
.sl-fork { fill: none; stroke: var(--sightline-train); stroke-dasharray: 3 2; }
.sl-box { fill: none; stroke: var(--sightline-text); stroke-width: 1.4; stroke-linejoin: round; }
.sl-box[data-spot] { fill: var(--sightline-paper); fill-opacity: 0.7; }
.sl-box[data-vague] { stroke: var(--sightline-outline); stroke-width: 1.2; }
.sl-box[data-phase='future'] { stroke-dasharray: 3 2.4; }
.sl-box[data-holds] { stroke: var(--sightline-text); stroke-width: 2.2; }
.sl-box[data-standing='doubtful'], .sl-box[data-standing='contradicted'] { fill: none; stroke-width: 1.6; }
.sl-box[data-standing='unpublished'] { fill: none; stroke: var(--sightline-outline); stroke-width: 1; stroke-dasharray: 1 2.5; stroke-linecap: round; }
.sl-box[data-standing='left-out'] { fill: none; stroke: var(--sightline-muted); stroke-width: 1; stroke-dasharray: none; }
.sl-box[data-standing='expectation'] { fill: none; stroke: var(--sightline-claim); stroke-width: 1.6; stroke-dasharray: 1.5 3.5; }
.sl-box[data-mark='chosen'] { stroke-width: 3; }
.sl-box[data-mark='against'] { stroke: var(--sightline-claim); stroke-width: 3; }
.sl-playhead { position: absolute; inset-block: 0 -2px; inset-inline-start: 0; inline-size: 2px; margin-inline-start: -1px; background: var(--sightline-text); pointer-events: none; contain: layout size; translate: calc(var(--sl-at) * 1cqi); translate: round(calc(var(--sl-at) * 1cqi), 1px); will-change: translate; }
.sl-playhead::before { content: ''; position: absolute; inset-block-start: -5px; inset-inline-start: -4px; inline-size: 10px; block-size: 10px; border-radius: 50%; background: inherit; }
.sl-range:focus-visible ~ .sl-playhead { outline: var(--sightline-focus-width) solid var(--sightline-text); outline-offset: 4px; border-radius: 2px; }
.sl-head-interval, .sl-head-median { position: absolute; }
.sl-head-interval { inset-inline-start: -6px; inline-size: 14px; border-block: 2px solid var(--sightline-train); }
.sl-head-median { inset-inline-start: -4px; inline-size: 10px; block-size: 10px; transform: translateY(-50%); border-radius: 50%; background: var(--sightline-train); outline: 2px solid var(--sightline-paper); }
.sl-ghost { position: absolute; inset-block: 0; inline-size: 0; border-inline-start: 1px dashed var(--sightline-outline); pointer-events: none; }
.sl-km-cursor { position: absolute; inset-inline: 0; block-size: 0; border-block-start: 1px dashed var(--sightline-text); pointer-events: none; }
.sl-km-label { position: absolute; inset-inline-start: 4px; inset-block-end: 1px; padding-inline: 3px; font-size: var(--sightline-size-tiny); line-height: 14px; background: var(--sightline-paper); }
.sl-km-label[data-side='below'] { inset-block: 1px auto; }
.sl-tip { position: absolute; display: grid; gap: 1px; inline-size: max-content; max-inline-size: min(300px, 60cqi); z-index: 1; padding: 5px 9px; font-size: var(--sightline-size-small); line-height: 1.35; }
.sl-tip[data-side='right'] { inset-inline-start: 12px; }
.sl-tip[data-side='left'] { inset-inline-end: 12px; }
.sl-tip[data-above='pointer'] { inset-block-end: calc(100% - var(--sl-tip-y, 0) + 10px); }
.sl-tip[data-above='edge'] { inset-block-end: 4px; }
.sl-tip-time, .sl-tip-headline { font-weight: 600; }
.sl-tip-where, .sl-tip-by { color: var(--sightline-muted); }
.sl-tip-reports { display: grid; }
.sl-tip-headline { margin-block-start: 4px; padding-block-start: 4px; border-block-start: 1px solid var(--sightline-hairline); }
.sl-brush { position: absolute; inset-block: 0; background: var(--sightline-text); opacity: 0.14; pointer-events: none; }
.sl-time-tools { position: absolute; inset-block-end: 24px; inset-inline-end: 6px; display: flex; gap: 4px; }
.sl-player .sl-time-tools .sl-button { position: relative; min-block-size: 26px; min-inline-size: 26px; font-size: var(--sightline-size-small); }
.sl-player .sl-time-tools .sl-time-zoom { padding: 0; font-size: 15px; line-height: 1; }
.sl-time-tools .sl-button::after { content: ''; position: absolute; inset: -9px -2px; }
@container sl-player (min-width: 620px) {
  .sl-station-km { display: inline; }
  .sl-axis-name { display: block; }
  .sl-axis-place { display: none; }
}
@media (forced-colors: active) {
  .sl-playhead, .sl-playhead::before, .sl-head-median { background: CanvasText; forced-color-adjust: none; }
  .sl-head-interval { border-color: CanvasText; }
  .sl-band, .sl-night { forced-color-adjust: none; }
  .sl-median, .sl-fork { stroke: Highlight; }
  .sl-box, .sl-zone { stroke: CanvasText; }
  .sl-station { color: CanvasText; }
}
`;
