import type { Lang } from '../case/types.ts';
import type { KmInterval } from '../scene/types.ts';
import type { WithoutEffect } from '../scene/without-effect.ts';
import { lateStringsFor } from './late-strings.ts';
import { kmRangeWords, kmWords } from './number-words.ts';

/**
 * What a report does at one moment: where the train would be without it, nine times in ten, and how that differs; or what would hold it in the same place. Empty for null.
 * @param instead headlines of the reports that would hold the train in its place; may be empty
 * @param saidOnce it is said elsewhere that no report of them all matters: then only what would hold it is said
 */
export function withoutWords(
  effect: WithoutEffect | null,
  instead: readonly string[],
  saidOnce: boolean,
  lang: Lang,
): string {
  const { how } = lateStringsFor(lang);
  if (effect === null) return '';
  switch (effect.type) {
    case 'nothing':
      return how.withoutNothing;
    case 'same': {
      const why = instead.length === 0 ? how.othersHold : how.holdInstead(instead);
      return saidOnce ? how.withoutBecause(why) : how.withoutSame(withinWords(effect.withinKm, lang), why);
    }
    case 'other':
      return how.without(kmRangeWords(effect.has.fromKm, effect.has.toKm, lang), changeWords(effect, lang));
  }
}

/** Where no report singly matters, in one sentence for all of them: `Any one of these reports could be wrong: …`. */
export const anyOneWords = (withinKm: number, lang: Lang): string =>
  lateStringsFor(lang).how.anyOne(withinWords(withinKm, lang));

/** How the stretch without a report differs from that with it: in width, and where it is as wide, in where it lies. */
function changeWords({ had, has }: { readonly had: KmInterval; readonly has: KmInterval }, lang: Lang): string {
  const { how } = lateStringsFor(lang);
  const wider = has.toKm - has.fromKm - (had.toKm - had.fromKm);
  const further = (has.fromKm + has.toKm - had.fromKm - had.toKm) / 2;
  const km = (value: number): string => kmWords(Math.abs(value), lang);
  if (Math.abs(wider) >= Math.abs(further)) return wider > 0 ? how.wider(km(wider)) : how.narrower(km(wider));
  return further > 0 ? how.furtherOn(km(further)) : how.furtherBack(km(further));
}

const withinWords = (km: number, lang: Lang): string => kmWords(Math.ceil(km), lang);
