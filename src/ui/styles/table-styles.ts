/** Tables, for the parts that have one. One too wide for its place shows that by a bar that does not go away and a shade at its edge; the hour of a row stays in view. */
export const TABLE_STYLES = `
.sl-table-block { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; }
.sl-table-frame { overflow: auto; background: linear-gradient(to left, var(--sightline-paper), transparent) 100% 0 / 40px 100% no-repeat local, linear-gradient(to left, var(--sightline-outline), transparent) 100% 0 / 8px 100% no-repeat; }
.sl-table-frame::-webkit-scrollbar { block-size: 12px; inline-size: 12px; background: var(--sightline-hairline); }
.sl-table-frame::-webkit-scrollbar-thumb { background: var(--sightline-outline); border: 2px solid var(--sightline-hairline); border-radius: 6px; }
.sl-table { border-collapse: collapse; inline-size: 100%; font-size: var(--sightline-size-small); line-height: 1.35; }
.sl-table :is(th, td) { padding: 4px 0 4px 10px; text-align: end; font-weight: 400; border-block-start: 1px solid var(--sightline-hairline); vertical-align: baseline; }
.sl-table :is(th, td):first-child { text-align: start; padding-inline-start: 0; }
.sl-table thead th::first-letter { text-transform: uppercase; }
.sl-table thead th { color: var(--sightline-muted); border: 0; vertical-align: bottom; }
.sl-table td, .sl-hours-table tbody th { white-space: nowrap; }
.sl-hours-table th:first-child { position: sticky; inset-inline-start: 0; padding-inline-end: 6px; background: var(--sightline-paper); }
`;
