import type { CaseTime, Span } from './types.ts';

/** True while `t` is in the half-open span. */
export const contains = (span: Span, t: CaseTime): boolean => span.start <= t && t < span.end;

/** True where the two spans share a moment; touching ends share none. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span with `byS` seconds added on both sides. */
export const widen = ({ start, end }: Span, byS: number): Span => ({ start: start - byS, end: end + byS });

/** The least span that holds all of them; null where there is none. */
export const around = (spans: readonly Span[]): Span | null =>
  spans.length === 0
    ? null
    : spans.reduce((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }));

/** `t`, or the end of the span that is nearer to it. */
export const clampToSpan = (t: CaseTime, { start, end }: Span): CaseTime => Math.min(Math.max(t, start), end);
