import type { Lang } from '../case/types.ts';
import type { Theme } from '../look/palette.ts';

/** The name of a drawing that lies beside a case of the site: for a narrow window or a wide one. */
export const posterFile = (narrow: boolean, theme: Theme, lang: Lang): string =>
  `poster${narrow ? '-narrow' : ''}${theme === 'dark' ? '-dark' : ''}.${lang}.svg`;
