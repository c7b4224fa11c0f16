import type { Lang } from '../case/types.ts';
import type { GlowStretch, Scene } from '../scene/types.ts';
import { kmPostWords, kmRangeWords } from './number-words.ts';
import { stringsFor } from './strings.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The median may be called the likeliest place while the brightest stretch lies within this share of the interval of it. */
const NEAR_PEAK = 0.15;

/** `Nine in ten: km 905–962, most likely near km 930.` Where the median is not the likeliest place, it is called what it is. */
export function intervalWords({ routes, glow }: Scene, { p90, open }: Whereabouts, lang: Lang): string {
  const { sentence } = stringsFor(lang);
  const median = routes[0]!.medianKm!;
  const brightest = glow.reduce<GlowStretch | undefined>(
    (a, b) => (a === undefined || b.density > a.density ? b : a),
    undefined,
  );
  const peakKm = brightest === undefined ? median : Math.min(brightest.toKm, Math.max(brightest.fromKm, median));
  const off = Math.abs(peakKm - median);
  const isPeak = off <= NEAR_PEAK * (p90.toKm - p90.fromKm);
  const centre = kmPostWords(median, lang);
  const range = kmRangeWords(p90.fromKm, p90.toKm, lang);
  if (open) return sentence.nineInTenOrBeyond(range);
  return sentence.nineInTen(range, isPeak ? sentence.likeliestNear(centre) : sentence.evenOdds(centre));
}
