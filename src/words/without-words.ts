import type { Lang } from '../case/types.ts';
import { positionAt } from '../journey/position-at.ts';
import type { Journey } from '../journey/types.ts';
import type { CaseTime } from '../time/types.ts';
import { lateStringsFor } from './late-strings.ts';
import { kmRangeWords } from './number-words.ts';

/** An interval that moves by less than this at both ends, km, or than this share of its width, stays the same as far as a coarse grid can tell. */
const LEAST_KM = 4;
const LEAST_SHARE = 0.05;

/**
 * What a report does at one moment on one route: where the train would be without it, nine times in ten. Empty where it has no position with it either.
 * @param heard the journey with the report, on the same grid as `without`
 */
export function withoutWords(heard: Journey, without: Journey, routeId: string, t: CaseTime, lang: Lang): string {
  const { how } = lateStringsFor(lang);
  const [had, has] = [heard, without].map((journey) => intervalOn(journey, routeId, t));
  if (had === null || had === undefined) return '';
  if (has === null || has === undefined) return how.withoutNothing;
  const least = Math.max(LEAST_KM, LEAST_SHARE * (had.toKm - had.fromKm));
  const same = Math.abs(has.fromKm - had.fromKm) < least && Math.abs(has.toKm - had.toKm) < least;
  return same ? how.withoutSame : how.without(kmRangeWords(has.fromKm, has.toKm, lang));
}

function intervalOn({ routes }: Journey, routeId: string, t: CaseTime) {
  const route = routes.find((each) => each.routeId === routeId);
  const km = route === undefined ? null : positionAt(route, t).quantilesKm;
  return km === null ? null : { fromKm: km.get(0.05)!, toKm: km.get(0.95)! };
}
