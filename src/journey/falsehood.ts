import type { CaseTime, Span } from '../time/types.ts';
import { STRETCH_KMH } from './copies.ts';
import type { Witness } from './witness.ts';

/**
 * rho, 0 to 1: the chance that a false report of that size would hold anyway: the share of the case's span that its window and its stretch
 * (at 45 km/h) and one bin take up. Without it a precise report would be believed less than a vague one. A statement
 * has no beginning, so its window runs from the start of the span; a false "not there" holds wherever a "there" of that size would not.
 * @param stretchKm the same for every route
 */
export function chanceIfFalse(witness: Witness, stretchKm: number, span: Span, binS: number): number {
  const { kind } = witness.report;
  const { start, end } = witness.window;
  const length = end - (kind === 'statement' ? Math.min(start, span.start) : start);
  const share = (length + (stretchKm / STRETCH_KMH) * 3600 + binS) / Math.max(span.end - span.start, binS);
  if (kind !== 'not-seen') return Math.min(1, share);
  return Math.max(binS / Math.max(span.end - span.start, binS), 1 - share);
}

/** Weight of a journey that contradicts the report, against 1 for one that satisfies it. 1 where the report says nothing (q = 0). */
export const contradictionWeight = (q: number, rho: number): number => ((1 - q) * rho) / (q + (1 - q) * rho);

/** Posterior probability that the report is true, from the posterior probability that the journey satisfies it. */
export const probabilityTrue = (holds: number, q: number, rho: number): number => (holds * q) / (q + (1 - q) * rho);

/** Smallest span that holds all windows. A report without weight (q = 0) does not stretch it. */
export function spanOf(witnesses: readonly Witness[]): Span | null {
  const weighty = witnesses.filter(({ credence }) => credence > 0);
  if (weighty.length === 0) return null;
  const starts: CaseTime[] = weighty.map(({ window }) => window.start);
  const ends: CaseTime[] = weighty.map(({ window }) => window.end);
  return { start: least(starts), end: -least(ends.map((end) => -end)) };
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
