import type { Lang } from '../case/types.ts';
import { stringsFor } from './strings.ts';

/** So many digits can be read of a number that changes ten times a second. */
const ROUGH_DIGITS = 2;

/** How many event seconds go by in a second, negative backwards: `× 1,800`, `−× 600`. Any size. */
export const rateWords = (rate: number, lang: Lang): string => words(rate, lang, {});

/** The same to two digits, for a rate that changes as it is read. */
export const roughRateWords = (rate: number, lang: Lang): string =>
  words(rate, lang, { maximumSignificantDigits: ROUGH_DIGITS });

const words = (rate: number, lang: Lang, options: Intl.NumberFormatOptions): string =>
  `${rate < 0 ? '−' : ''}× ${new Intl.NumberFormat(stringsFor(lang).locale, options).format(Math.abs(rate))}`;
