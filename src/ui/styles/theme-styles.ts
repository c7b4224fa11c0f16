import { cssVariables } from '../../look/css-variables.ts';

/** The look's values on the player: light, dark, or as the reader's system has it. */
export const themeStyles = (): string => `
.sl-player[data-theme='light'], .sl-player[data-theme='auto'] { ${cssVariables('light')} }
.sl-player[data-theme='dark'] { ${cssVariables('dark')} }
@media (prefers-color-scheme: dark) { .sl-player[data-theme='auto'] { ${cssVariables('dark')} } }
@media (prefers-contrast: more) {
  .sl-player[data-theme] { --sightline-muted: var(--sightline-text); --sightline-hairline: var(--sightline-outline); }
}
`;
