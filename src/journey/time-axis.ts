import type { CaseTime, Span } from '../time/types.ts';

/** Bins of time. Bin `b` is `[start + b * binS, start + (b + 1) * binS)`; bin `bins` is open: everything from the end on. */
export interface TimeAxis {
  readonly start: CaseTime;
  readonly binS: number;
  readonly bins: number;
}

/** Before the first window the train may long have been under way on the first stretch. */
const LONGEST_LEAD_IN_S = 6 * 3600;

/**
 * The axis that covers `span` and a lead-in before it, aligned to whole bins so that the same instant has the same bin edges in every case. The lead-in is no longer
 * than the span: two reports of half an hour would otherwise be lost in six hours in which neither need hold.
 */
export function timeAxis(span: Span, binS: number): TimeAxis {
  const leadInS = Math.min(LONGEST_LEAD_IN_S, span.end - span.start);
  const start = Math.floor((span.start - leadInS) / binS) * binS;
  return { start, binS, bins: Math.max(1, Math.ceil((span.end - start) / binS)) };
}

/** A half-open window in bins `[from, to)`, rounded outward: rounding never makes a report more precise. */
export function windowBins(axis: TimeAxis, window: Span): { readonly from: number; readonly to: number } {
  const from = Math.floor((window.start - axis.start) / axis.binS);
  const to = Math.ceil((window.end - axis.start) / axis.binS);
  return { from: clamp(from, 0, axis.bins), to: clamp(to, 0, axis.bins) };
}

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
