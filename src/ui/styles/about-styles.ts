/** What copies, and what stands below the reports: the positions by the hour, the keys, the case in a few sentences. They come with it. */
export const ABOUT_STYLES = `
.sl-copy { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 10px; align-items: center; justify-items: start; }
.sl-copied { color: var(--sightline-text); }
.sl-copy-field { grid-column: 1 / -1; font: inherit; inline-size: 100%; color: var(--sightline-text); background: var(--sightline-card); border: 1px solid var(--sightline-outline); border-radius: 4px; padding: 6px 8px; }
.sl-hours-body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; padding-block-end: 12px; }
.sl-hours-tools { display: flex; flex-wrap: wrap; gap: 6px; align-items: start; }
.sl-hours-table .sl-table-frame { max-block-size: 420px; overflow-y: auto; }
.sl-version, .sl-corrections { display: grid; gap: 4px; }
.sl-about { display: grid; gap: 8px; }
.sl-key { display: grid; grid-template-columns: 11em minmax(0, 1fr); padding-block: 2px; }
.sl-key-name { color: var(--sightline-text); }
.sl-check { display: flex; gap: 8px; align-items: center; min-block-size: 32px; color: var(--sightline-text); }
.sl-checkbox { inline-size: 24px; block-size: 24px; accent-color: var(--sightline-text); }
`;
