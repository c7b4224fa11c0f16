import type { Lang } from '../case/types.ts';
import { stringsFor } from './strings.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/** A whole number with the language's grouping: `1,177`, `1 177`. */
export const integerWords = (value: number, lang: Lang): string => formatterFor(lang, 0).format(Math.round(value));

/** A number with one decimal place: `6.5`, `6,5`. */
export const decimalWords = (value: number, lang: Lang): string => formatterFor(lang, 1).format(value);

/** A number with two decimal places: `43.12`, `43,12`. */
export const hundredthWords = (value: number, lang: Lang): string => formatterFor(lang, 2).format(value);

function formatterFor(lang: Lang, digits: number): Intl.NumberFormat {
  const { locale } = stringsFor(lang);
  const key = `${locale} ${digits}`;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const kept = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, kept);
  return kept;
}

/** A distance in whole kilometres: `688 km`. */
export const kmWords = (km: number, lang: Lang): string => stringsFor(lang).distance.km(integerWords(km, lang));

/** A chainage: `km 930`. */
export const kmPostWords = (km: number, lang: Lang): string => stringsFor(lang).distance.kmPost(integerWords(km, lang));

/** A stretch of chainage, rounded outward so that it never promises less than is meant: `km 905–962`. */
export function kmRangeWords(fromKm: number, toKm: number, lang: Lang): string {
  const { distance } = stringsFor(lang);
  const from = integerWords(Math.floor(fromKm), lang);
  const to = integerWords(Math.ceil(toKm), lang);
  return from === to ? distance.kmPost(from) : distance.kmStretch(from, to);
}

/** A probability in whole per cent. What is neither certain nor impossible is never rounded to it: `<1 %`, `>99 %`. */
export function percentWords(share: number, lang: Lang): string {
  const { percent } = stringsFor(lang);
  if (share > 0 && share < 0.01) return percent('<1');
  if (share < 1 && share > 0.99) return percent('>99');
  return percent(integerWords(share * 100, lang));
}
