import type { LonLat } from '../../network/types.ts';
import type { CaseTime, EpochSeconds, Span } from '../../time/types.ts';
import { HORIZON } from '../night.ts';
import { sunAltitude } from '../sun.ts';

/** Finer than any night between the polar circles is short. */
const STEP_S = 1800;

/** A drawing shows no less. */
const EXACT_S = 20;

/**
 * The nights of a moving observer: while the sun is down at the place where one is then. Exact to 20 seconds; a night or a day of less
 * than half an hour may be missed.
 * @param placeAt where the observer is, [lon, lat]
 */
export function nightSpans(
  origin: EpochSeconds,
  { start, end }: Span,
  placeAt: (t: CaseTime) => LonLat,
): readonly Span[] {
  const dark = (t: CaseTime): boolean => sunAltitude(origin + t, placeAt(t)) < HORIZON;
  const spans: Span[] = [];
  let since = dark(start) ? start : null;
  for (let from = start; from < end; from += STEP_S) {
    const to = Math.min(end, from + STEP_S);
    const night = dark(to);
    if (night === (since !== null)) continue;
    const change = changeBetween(dark, from, to);
    if (since !== null) spans.push({ start: since, end: change });
    since = night ? change : null;
  }
  return since === null || since >= end ? spans : [...spans, { start: since, end }];
}

function changeBetween(dark: (t: CaseTime) => boolean, from: CaseTime, to: CaseTime): CaseTime {
  const before = dark(from);
  let [low, high] = [from, to];
  while (high - low > EXACT_S) {
    const middle = (low + high) / 2;
    if (dark(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
