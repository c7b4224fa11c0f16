import type { CaseTime, Span } from '../../time/types.ts';

/** Closer than this nothing more is to be seen: reports are not more precise than minutes. */
const SHORTEST_S = 3600;

/** Where the playhead comes to stand when the window follows it. */
const LEAD_IN = 0.1;

const length = ({ start, end }: Span): number => end - start;

/** The length that a window can have: an hour at least, the whole at most. */
const fitting = (whole: Span, wanted: number): number => Math.min(length(whole), Math.max(SHORTEST_S, wanted));

/** A window of a length, moved into the whole. */
const within = (whole: Span, start: CaseTime, wanted: number): Span => {
  const long = fitting(whole, wanted);
  const from = Math.min(whole.end - long, Math.max(whole.start, start));
  return { start: from, end: from + long };
};

/**
 * The window with its length divided by `factor`, `at` staying where it is. Never longer than the whole, nor shorter than an hour.
 */
export const zoomWindow = (window: Span, whole: Span, at: CaseTime, factor: number): Span => {
  const long = fitting(whole, length(window) / factor);
  const share = length(window) === 0 ? 0 : (at - window.start) / length(window);
  return within(whole, at - share * long, long);
};

/** The window moved by a time, as far as the whole reaches. */
export const panWindow = (window: Span, whole: Span, byS: number): Span =>
  within(whole, window.start + byS, length(window));

/** What was brushed, in either direction; an hour around it where it is shorter. */
export const brushWindow = (whole: Span, a: CaseTime, b: CaseTime): Span => {
  const long = Math.max(SHORTEST_S, Math.abs(b - a));
  return within(whole, (a + b) / 2 - long / 2, long);
};

/** The window itself while `t` is inside, else moved so that it begins shortly before `t`. */
export const windowAround = (window: Span, whole: Span, t: CaseTime): Span =>
  t >= window.start && t <= window.end ? window : within(whole, t - LEAD_IN * length(window), length(window));

/** The same whole with the same window, or what is left of it in a new whole. */
export const refitWindow = (window: Span, before: Span, whole: Span): Span =>
  length(window) >= length(before) ? whole : within(whole, window.start, length(window));

export const isWhole = (window: Span, whole: Span): boolean => length(window) >= length(whole);
