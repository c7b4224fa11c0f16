import { describe, expect, test } from 'vitest';
import { tightCss } from '../../../src/cli/tight-css.ts';
import { ELEMENT_STYLES } from '../../../src/embed/element-styles.ts';
import { placeStyles } from '../../../src/embed/place-styles.ts';
import { MAP_CARD_STYLES } from '../../../src/ui/styles/map-card-styles.ts';
import { playerStyles } from '../../../src/ui/styles/player-styles.ts';
import { printStyles } from '../../../src/ui/styles/print-styles.ts';
import { STRINGLINE_STYLES } from '../../../src/ui/styles/stringline-styles.ts';

/** The rules that a browser reads in a style sheet, as it writes them. What hangs on a custom property it repeats as it stands, which is nobody's matter. */
const rulesOf = (css: string): readonly string[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/([,:>~]) /g, '$1').replace(/\b0(\.\d)/g, '$1'));
};

describe('style sheets written tight', () => {
  const sheets = [...playerStyles(), MAP_CARD_STYLES, STRINGLINE_STYLES, printStyles(), placeStyles(), ELEMENT_STYLES];

  test.each(sheets)('mean the same to a browser', (css) => {
    expect(tightCss(css).length).toBeLessThan(css.length);
    expect(rulesOf(tightCss(css))).toEqual(rulesOf(css));
  });

  test('keep the space that makes a selector speak of what lies within, and that between terms', () => {
    const css =
      '.a :hover { inset: calc(1px + 0.5em) 0.25px; }\n@media (min-width: 620px) and (hover) { .b > .c ~ .d { top: 0; } }';
    expect(tightCss(css)).toBe(
      '.a :hover{inset:calc(1px + .5em) .25px}@media (min-width:620px) and (hover){.b>.c~.d{top:0}}',
    );
  });

  test('keep strings, and no comment', () => {
    expect(tightCss(`/* the player's : foot */.a { content: ' ;  0.5 '; }`)).toBe(`.a{content:' ;  0.5 '}`);
  });
});
