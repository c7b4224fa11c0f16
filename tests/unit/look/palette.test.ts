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

describe.each<Theme>(['light', 'dark'])('the %s palette', (theme) => {
  const palette = PALETTES[theme];

  it.each(REQUIRED.flatMap(({ mark, on, ratio }) => on.map((ground) => ({ mark, ground, ratio }))))(
    'shows $mark on $ground at $ratio to 1 or more',
    ({ mark, ground, ratio }) => {
      expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(ratio);
    },
  );

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
