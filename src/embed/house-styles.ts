import { FAMILIES } from '../look/families.ts';
import { PAGE_COLOURS, type Theme } from '../look/page-colours.ts';

const house = (theme: Theme): string => {
  const { paper, text } = PAGE_COLOURS[theme];
  return `--sightline-paper: var(--sightline-background, ${paper}); --sightline-text: var(--sightline-ink, ${text});
  --sightline-family-sans: var(--sightline-font, ${FAMILIES.sans}); --sightline-family-serif: var(--sightline-headline-font, ${FAMILIES.serif});`;
};

/** What a newsroom may set for its house style, stronger than the player's own. Colours of the map are not among that, since they mean something. */
export const houseStyles = (): string => `
.sl-frame .sl-player[data-theme='light'] { ${house('light')} }
.sl-frame .sl-player[data-theme='dark'] { ${house('dark')} }
`;
