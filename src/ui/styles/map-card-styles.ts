/** What opens on the map, below it on a phone, and the list of the distances that can be opened there. They come with it. */
export const MAP_CARD_STYLES = `
.sl-claim { padding: 7px 11px; max-inline-size: 320px; margin-block-end: 26px; font-size: var(--sightline-size-small); line-height: 1.4; }
.sl-claim-claimed { color: var(--sightline-claim); font-weight: 600; }
.sl-claim[data-mark='unpublished'] > .sl-claim-claimed { font-weight: 400; }
.sl-claim-verdict { color: var(--sightline-text); font-weight: 500; }
.sl-claim-by { color: var(--sightline-muted); font-size: var(--sightline-size-tiny); }
.sl-map-card { display: grid; gap: 6px; padding: 9px 12px; font-size: 13px; line-height: 1.4; inline-size: 100%; border-inline: 0; border-radius: 0; }
.sl-map-card > .sl-card-close { justify-self: start; }
.sl-claim-list > .sl-claim { display: grid; gap: 2px; justify-items: start; color: var(--sightline-text); }
.sl-measured { display: grid; gap: 1px; }
.sl-measured-row { display: grid; grid-template-columns: 7.6em minmax(0, 1fr); gap: 8px; align-items: baseline; }
.sl-measured-name { color: var(--sightline-muted); font-size: var(--sightline-size-small); }
.sl-measured-value { font-weight: 500; }
.sl-measured-row[data-row='claimed'] > .sl-measured-value { color: var(--sightline-claim); }
.sl-measure-end { display: grid; grid-template-columns: 4.6em minmax(0, 1fr); gap: 8px; align-items: center; }
.sl-measure-end > .sl-select { min-inline-size: 0; inline-size: 100%; }
.sl-legend-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr)); gap: 5px 14px; }
.sl-legend-entry { display: grid; grid-template-columns: 46px minmax(0, 1fr); gap: 8px; align-items: center; font-size: var(--sightline-size-small); line-height: 1.3; }
.sl-legend-mark { inline-size: 46px; block-size: 20px; fill: none; }
.sl-mark-glow { fill: var(--sightline-train); opacity: 0.75; }
.sl-mark-train { stroke: var(--sightline-train); stroke-linecap: round; }
.sl-mark-disc { fill: var(--sightline-train); }
.sl-mark-travelled { stroke: var(--sightline-travelled); }
.sl-mark-rail { stroke: var(--sightline-rail); }
.sl-mark-ring { stroke: var(--sightline-text); fill: none; }
.sl-mark-claim { stroke: var(--sightline-claim); stroke-linecap: round; fill: none; }
.sl-mark-night { fill: var(--sightline-night); fill-opacity: var(--sightline-night-opacity); stroke: var(--sightline-hairline); }
@container sl-player (min-width: 820px) {
  .sl-map-card { inline-size: 292px; max-block-size: 100%; overflow-y: auto; border-inline: 1px solid var(--sightline-hairline); border-radius: 4px; }
  .sl-map-card.sl-legend { inline-size: min(580px, 100%); }
}
@media (forced-colors: active) {
  .sl-mark-glow, .sl-mark-disc { fill: CanvasText; }
  :is(.sl-mark-train, .sl-mark-travelled, .sl-mark-rail, .sl-mark-ring, .sl-mark-claim) { stroke: CanvasText; }
}
`;
