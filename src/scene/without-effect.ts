import { positionAt } from '../journey/position-at.ts';
import type { Journey } from '../journey/types.ts';
import type { CaseTime } from '../time/types.ts';
import type { KmInterval } from './types.ts';

/** An interval of which both ends move by less than this, km, or by less than this share of its width, stays the same as far as a coarse grid can tell. */
const LEAST_KM = 4;
const LEAST_SHARE = 0.05;

/** What a report does at one moment on one route: the stretch that holds nine in ten with and without it. */
export type WithoutEffect =
  /** Without it there would be no position. */
  | { readonly type: 'nothing' }
  /** Both ends are the same to within so many kilometres. */
  | { readonly type: 'same'; readonly withinKm: number }
  | { readonly type: 'other'; readonly had: KmInterval; readonly has: KmInterval };

/**
 * Null where there is no position with it either.
 * @param heard the journey with the report, on the same grid as `without`
 */
export function withoutEffect(heard: Journey, without: Journey, routeId: string, t: CaseTime): WithoutEffect | null {
  const had = intervalOn(heard, routeId, t);
  if (had === null) return null;
  const has = intervalOn(without, routeId, t);
  if (has === null) return { type: 'nothing' };
  const withinKm = Math.max(LEAST_KM, LEAST_SHARE * (had.toKm - had.fromKm));
  const same = Math.abs(has.fromKm - had.fromKm) < withinKm && Math.abs(has.toKm - had.toKm) < withinKm;
  return same ? { type: 'same', withinKm } : { type: 'other', had, has };
}

function intervalOn({ routes }: Journey, routeId: string, t: CaseTime): KmInterval | null {
  const route = routes.find((each) => each.routeId === routeId);
  const km = route === undefined ? null : positionAt(route, t).quantilesKm;
  return km === null ? null : { fromKm: km.get(0.05)!, toKm: km.get(0.95)! };
}
