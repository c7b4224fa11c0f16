import { FAMILIES } from './families.ts';
import { LINES, RINGS } from './marks.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';
import { LINE_HEIGHT, SIZES } from './type.ts';

/**
 * The look as CSS declarations, without a selector: `--sightline-paper: #fbfaf6;` and so on, a line each.
 * Colours carry the palette's names in kebab case, sizes are `--sightline-size-*`, families `--sightline-family-*`.
 */
export function cssVariables(theme: Theme): string {
  const palette: Palette = PALETTES[theme];
  const declarations = [
    `color-scheme: ${theme}`,
    ...Object.entries(palette).map(([name, value]) => `--sightline-${kebab(name)}: ${value}`),
    ...Object.entries(FAMILIES).map(([name, value]) => `--sightline-family-${name}: ${value}`),
    ...Object.entries(SIZES).map(([name, px]) => `--sightline-size-${kebab(name)}: ${px}px`),
    `--sightline-line-height: ${LINE_HEIGHT}`,
    `--sightline-focus-width: ${LINES.focus}px`,
    `--sightline-ring-radius: ${RINGS.radius}px`,
  ];
  return declarations.map((declaration) => `${declaration};`).join('\n');
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
