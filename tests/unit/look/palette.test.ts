import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette, type Theme } from '../../../src/look/palette.ts';
import { rgba } from '../../../src/look/rgba.ts';
import { contrast } from './contrast.ts';

type Colour = Exclude<keyof Palette, 'nightOpacity'>;

const PAGE: readonly Colour[] = ['paper', 'card'];
const MAP: readonly Colour[] = ['land', 'otherLand', 'water'];

/** Text 4.5 (WCAG 1.4.3), marks without which the graphic cannot be read 3 (WCAG 1.4.11). */
const REQUIRED: readonly { readonly mark: Colour; readonly on: readonly Colour[]; readonly ratio: number }[] = [
  { mark: 'text', on: [...PAGE, ...MAP], ratio: 4.5 },
  { mark: 'muted', on: [...PAGE, ...MAP], ratio: 4.5 },
  { mark: 'claim', on: [...PAGE, ...MAP], ratio: 4.5 },
  { mark: 'waterName', on: MAP, ratio: 4.5 },
  { mark: 'train', on: [...PAGE, ...MAP], ratio: 3 },
  { mark: 'travelled', on: [...PAGE, ...MAP], ratio: 3 },
  { mark: 'rail', on: MAP, ratio: 3 },
  { mark: 'border', on: ['land', 'otherLand'], ratio: 3 },
  { mark: 'outline', on: PAGE, ratio: 3 },
];

const overlaid = (hex: string, opacity: number, ground: string): string => {
  const [over, under] = [rgba(hex), rgba(ground)];
  const mixed = [0, 1, 2].map((i) => Math.round(under[i]! + opacity * (over[i]! - under[i]!)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

describe.each<Theme>(['light', 'dark'])('the %s palette', (theme) => {
  const palette = PALETTES[theme];

  it.each(REQUIRED.flatMap(({ mark, on, ratio }) => on.map((ground) => ({ mark, ground, ratio }))))(
    'shows $mark on $ground at $ratio to 1 or more',
    ({ mark, ground, ratio }) => {
      expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(ratio);
    },
  );

  it.each([...PAGE.slice(0, 1), ...MAP])('shows night over %s as another colour, and not as black', (ground) => {
    const dark = overlaid(palette.night, palette.nightOpacity, palette[ground]);
    const channels = (hex: string) => rgba(hex).slice(0, 3);
    const change = channels(dark).map((value, i) => Math.abs(value - channels(palette[ground])[i]!));
    expect(Math.max(...change)).toBeGreaterThanOrEqual(12);
    expect(Math.max(...channels(dark))).toBeGreaterThanOrEqual(48);
  });

  it.each([
    ['text', 4.5],
    ['muted', 4.5],
    ['train', 3],
    ['rail', 2.5],
  ] as const)('shows %s in the night at %d to 1 or more', (mark, ratio) => {
    // Names over water have a colour of their own, and every name of the map a halo above the night.
    for (const ground of ['paper', 'land', 'otherLand'] as const) {
      const dark = overlaid(palette.night, palette.nightOpacity, palette[ground]);
      expect(contrast(palette[mark], dark), ground).toBeGreaterThanOrEqual(ratio);
    }
  });

  it('keeps the colour of the train for the train', () => {
    const others = Object.entries(palette).filter(([name]) => name !== 'train');
    expect(others.map(([, value]) => value)).not.toContain(palette.train);
  });

  it('tells rails that matter from rails that do not by lightness', () => {
    expect(contrast(palette.rail, palette.land)).toBeGreaterThan(1.4 * contrast(palette.otherRail, palette.land));
  });

  it('turns into numbers for the GPU', () => {
    expect(rgba('#c8321a', 0.5)).toEqual([200, 50, 26, 128]);
  });
});
