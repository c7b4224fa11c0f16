import { describe, expect, it } from 'vitest';
import { cssVariables } from '../../../src/look/css-variables.ts';
import { glowOpacity, glowWidth } from '../../../src/look/glow.ts';
import { DASHES } from '../../../src/look/marks.ts';
import { SIZES } from '../../../src/look/type.ts';

describe('cssVariables', () => {
  it('gives every colour of the theme a name of its own', () => {
    const css = cssVariables('dark');
    expect(css).toContain('--sightline-other-land: #222a32;');
    expect(css).toContain('color-scheme: dark;');
    expect(css.split('\n').every((line) => line.endsWith(';'))).toBe(true);
  });

  it('differs between themes in colours only', () => {
    const withoutColours = (css: string) =>
      css.split('\n').filter((line) => !/#|night-opacity|color-scheme/.test(line));
    expect(withoutColours(cssVariables('light'))).toEqual(withoutColours(cssVariables('dark')));
  });
});

describe('the glow', () => {
  it('grows and brightens with its strength, and is never invisible', () => {
    for (let strength = 0; strength < 1; strength += 0.1) {
      expect(glowWidth(strength + 0.1)).toBeGreaterThan(glowWidth(strength));
      expect(glowOpacity(strength + 0.1)).toBeGreaterThan(glowOpacity(strength));
    }
    expect(glowOpacity(0)).toBeGreaterThan(0.2);
    expect(glowOpacity(1)).toBe(1);
  });
});

describe('marks', () => {
  it('have dash patterns that differ from each other and repeat evenly', () => {
    const patterns = Object.values(DASHES).map((dash) => dash.join(' '));
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(Object.values(DASHES).every((dash) => dash.length % 2 === 0)).toBe(true);
  });

  it('are set in sizes that can be read', () => {
    expect(Math.min(...Object.values(SIZES))).toBeGreaterThanOrEqual(11);
  });
});
