import type { Lang } from '../case/types.ts';
import { stringsFor } from './strings.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/** A whole number with the language's grouping: `1,177`, `1 177`. */
export function integerWords(value: number, lang: Lang): string {
  const { locale } = stringsFor(lang);
  const kept = formatters.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  formatters.set(locale, kept);
  return kept.format(Math.round(value));
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
