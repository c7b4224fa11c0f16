import { BASE_STYLES } from './base-styles.ts';
import { EVIDENCE_STYLES } from './evidence-styles.ts';
import { HEADER_STYLES } from './header-styles.ts';
import { LAYOUT_STYLES } from './layout-styles.ts';
import { MAP_TOOL_STYLES } from './map-tool-styles.ts';
import { REPORT_STYLES } from './report-styles.ts';
import { SLIDER_STYLES } from './slider-styles.ts';
import { STRIP_STYLES } from './strip-styles.ts';
import { themeStyles } from './theme-styles.ts';

/** The player's style sheet, in the order in which later rules may overrule earlier ones. Parts that come later bring theirs along, and a brief player has some of its own. */
export const playerStyles = (): readonly string[] => [
  themeStyles(),
  BASE_STYLES,
  LAYOUT_STYLES,
  HEADER_STYLES,
  STRIP_STYLES,
  MAP_TOOL_STYLES,
  SLIDER_STYLES,
  REPORT_STYLES,
  EVIDENCE_STYLES,
];
