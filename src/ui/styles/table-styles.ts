/** Tables, for the parts that have one. */
export const TABLE_STYLES = `
.sl-table-block { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; }
.sl-table-frame { overflow-x: auto; }
.sl-table { border-collapse: collapse; inline-size: 100%; font-size: var(--sightline-size-small); line-height: 1.35; }
.sl-table :is(th, td) { padding: 4px 0 4px 10px; text-align: end; font-weight: 400; border-block-start: 1px solid var(--sightline-hairline); vertical-align: baseline; }
.sl-table :is(th, td):first-child { text-align: start; padding-inline-start: 0; }
.sl-table thead th::first-letter { text-transform: uppercase; }
.sl-table thead th { color: var(--sightline-muted); border: 0; vertical-align: bottom; }
.sl-table td, .sl-hours-table tbody th { white-space: nowrap; }
`;
