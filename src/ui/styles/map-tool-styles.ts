/** The buttons on the map that open something. On a phone they stand below the diagram, lest they hide the map and its names. */
export const MAP_TOOL_STYLES = `
.sl-map-tools { display: flex; flex-wrap: wrap; gap: 6px; align-items: start; padding: 6px 14px 0; }
.sl-map-tools > * { flex: 1 1 auto; }
.sl-map-tools > .sl-ghost-legend { align-items: stretch; }
@container sl-player (min-width: 480px) {
  .sl-map-tools > * { flex: none; }
}
@container sl-player (min-width: 820px) {
  .sl-map-tools { position: absolute; grid-area: map; z-index: 1; inset-block: auto 12px; inset-inline: 18px; align-items: end; padding: 0; pointer-events: none; }
  .sl-map-tools > * { pointer-events: auto; }
  .sl-map-tools > .sl-ghost-legend { align-items: start; }
  .sl-body:has(.sl-map[data-drawing]) > .sl-map-tools { inset-block-end: 70px; }
}
`;
