import { PAGE_COLOURS, type Theme } from '../look/page-colours.ts';

/** Of the system: the player's own faces arrive while this is read, and would move it. */
const SANS = 'system-ui, sans-serif';

const colours = (theme: Theme): string =>
  `--place-paper: ${PAGE_COLOURS[theme].paper}; --place-text: ${PAGE_COLOURS[theme].text}; color-scheme: ${theme};`;

/**
 * What surrounds a player that is not there yet. The picture and the bar with the button share one cell, so that the bar lies over the picture's foot while
 * that is longer than the place; the player is laid out under them, unseen, and takes their place at once and whole.
 */
export const placeStyles = (): string => `
.sl-frame {
  ${colours('light')}
  --place-bar: 76px;
  position: relative; display: grid; grid-template-columns: minmax(0, 1fr); box-sizing: border-box; min-block-size: 100%;
  background: var(--sightline-background, var(--place-paper)); color: var(--sightline-ink, var(--place-text));
  font: 15px/1.4 var(--sightline-font, ${SANS});
}
@media print { .sl-frame.sl-frame { background: #fff; color: #000; } }
@media (prefers-color-scheme: dark) { .sl-frame[data-theme='auto'] { ${colours('dark')} } }
.sl-frame[data-theme='dark'] { ${colours('dark')} }
.sl-poster { grid-area: 1 / 1; min-inline-size: 0; padding-block-end: var(--place-bar); }
.sl-picture, .sl-picture > svg { display: block; inline-size: 100%; block-size: calc(100dvh - var(--place-bar)); }
.sl-poster > slot::slotted(*) { display: block; margin: 0; }
.sl-start {
  grid-area: 1 / 1; align-self: end; position: sticky; inset-block-end: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px;
  box-sizing: border-box; min-block-size: var(--place-bar); padding: 8px 16px; background: var(--sightline-background, var(--place-paper));
}
.sl-start-button {
  display: inline-flex; align-items: center; gap: 10px; min-block-size: 44px; min-inline-size: 44px; padding: 6px 18px;
  font: 500 16px/1.2 var(--sightline-font, ${SANS}); color: var(--sightline-background, var(--place-paper));
  background: var(--sightline-ink, var(--place-text)); border: 1px solid transparent; border-radius: 4px; cursor: pointer;
}
.sl-start-button::before {
  content: ''; border-block: 7px solid transparent; border-inline-start: 11px solid currentColor;
}
.sl-start-button[aria-disabled] { opacity: 0.7; cursor: progress; }
.sl-start-button:focus-visible { outline: 3px solid currentColor; outline-color: var(--sightline-ink, var(--place-text)); outline-offset: 2px; }
.sl-start-button[hidden] { display: none; }
.sl-start-status { flex: 1 1 12em; min-block-size: 1.4em; margin: 0; }
@media (max-width: 480px) { .sl-frame { --place-bar: 92px; } }
.sl-stand { position: absolute; inset: 0; overflow: hidden; visibility: hidden; }
.sl-frame[data-state='standing'] { display: block; }
.sl-frame[data-state='standing'] > :is(.sl-poster, .sl-start) { display: none; }
.sl-frame[data-state='standing'] > .sl-stand { position: static; overflow: visible; visibility: visible; }
@media print { .sl-start { display: none; } .sl-poster { padding: 0; } }
`;
