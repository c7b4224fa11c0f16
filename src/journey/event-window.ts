import type { Report } from '../case/types.ts';
import type { Span } from '../time/types.ts';

/**
 * The half-open window in which the event happened, seconds: widened by half the stamp's precision on both sides, so that two vague windows
 * that touch at one instant do not fuse into a precise one, and closed at the end of publication, because nothing is reported before it
 * happens. Null where the report has no event. Never empty: a window that publication would close before it opens keeps its precision.
 */
export function eventWindow(report: Report): Span | null {
  if (report.event === null) return null;
  const { start, end, precisionS } = report.event;
  const from = start - precisionS / 2;
  const to = end + precisionS / 2;
  const latest = report.source.published === null ? to : Math.min(to, report.source.published.end);
  return { start: from, end: Math.max(latest, from + Math.max(precisionS, 1)) };
}

/**
 * The window as it is meant, for naming contradictions: "in the afternoon" and "in the evening" exclude each other although their widened windows touch. A
 * clock time keeps the width of its rounding.
 */
export function statedWindow(report: Report): Span | null {
  const wide = eventWindow(report);
  if (wide === null || report.event === null || report.event.end <= report.event.start) return wide;
  const end = Math.min(report.event.end, wide.end);
  return { start: report.event.start, end: Math.max(end, report.event.start + 1) };
}

/** Knowledge time of a report: the end of its publication window, else the end of the event; null where neither is known. */
export function knownFrom(report: Report): number | null {
  return report.source.published?.end ?? report.event?.end ?? null;
}
