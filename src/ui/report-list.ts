import type { EvidenceStrings } from '../words/evidence-strings.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createElement, setAttribute } from './create-element.ts';
import { createLeftOutNote } from './left-out-note.ts';
import { createReportEntry, type ReportActions } from './report-entry.ts';
import type { Control, ReportItem, ReportState } from './types.ts';

/** By then the words of a moment that was sought are there. */
const SOUGHT_MS = 250;

export interface ReportListDeps extends ReportActions {
  readonly labels: UiLabels;
  readonly evidence: EvidenceStrings;
  readonly reports: readonly ReportItem[];
  readonly onHearAll: () => void;
  /** The reader looks into a report: what it weighs may be worth working out. */
  readonly onStudy: () => void;
}

export interface ReportList extends Control<ReadonlyMap<string, ReportState>> {
  readonly focusCurrent: () => void;
  /** Brings a report into view, in place of that of the moment which was sought with it. */
  readonly show: (reportId: string) => void;
  /** Marks the report that the reader points at, here or elsewhere; null for none. */
  readonly point: (reportId: string | null) => void;
}

/** The ordered list of reports, in the order of their times, with what is only background below. It keeps the current one in view inside the player's scroller, never the page's. */
export const createReportList = (deps: ReportListDeps): ReportList => {
  const { labels, evidence, onSeek, onHear } = deps;
  const entries = new Map(
    deps.reports.map((report) => [report.id, createReportEntry({ labels, evidence, report, onSeek, onHear })]),
  );
  const listOf = (background: boolean): HTMLElement[] =>
    deps.reports.flatMap(({ id, background: is }) => (is === background ? [entries.get(id)!.element] : []));
  const background = listOf(true);
  /** Undefined until a first moment has been shown. */
  let current: string | null | undefined;
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  /** A report is about to be brought into view. */
  let isShown = false;
  const focusCurrent = (): void => {
    const entry = entries.get(current ?? '');
    const first = entries.values().next().value;
    (entry ?? first)?.button.focus();
  };
  const leftOut = createLeftOutNote({
    evidence,
    onHearAll: () => {
      deps.onHearAll();
      // The button is about to go: who pressed it stays in the list.
      focusCurrent();
    },
  });
  const element = createElement('section', 'sl-reports', { 'aria-label': labels.reports }, [
    createElement('h2', 'sl-section-title', {}, [labels.reports]),
    leftOut.element,
    createElement('ol', 'sl-report-list', {}, listOf(false)),
    ...(background.length === 0
      ? []
      : [
          createElement('h3', 'sl-section-title', {}, [labels.background]),
          createElement('ol', 'sl-report-list', {}, background),
        ]),
  ]);
  // The toggle of a details element does not bubble.
  element.addEventListener('toggle', deps.onStudy, { capture: true });
  return {
    element,
    update(states) {
      keepInPlace(element, () => {
        leftOut.update([...states.values()].filter(({ action }) => action === 'put-back').length);
        for (const [id, entry] of entries) {
          const state = states.get(id);
          if (state !== undefined) entry.update(state);
        }
      });
      const next = [...states].find(([, state]) => state.current)?.[0] ?? null;
      if (next === current) return;
      // A player opens at the head of its evidence: whoever has moved nothing yet would not know that there is something above.
      const isFirst = current === undefined;
      current = next;
      if (isFirst || isShown) return;
      clearTimeout(scrolling);
      // Once the frame stands: asked at once, where the entry lies would cost a layout of its own, a fifteenth of what a seek takes.
      scrolling = setTimeout(() => scrollWithin(element, entries.get(next ?? '')?.element ?? null));
    },
    show(reportId) {
      isShown = true;
      clearTimeout(scrolling);
      scrolling = setTimeout(() => {
        isShown = false;
        scrollWithin(element, entries.get(reportId)?.element ?? null);
      }, SOUGHT_MS);
    },
    point(reportId) {
      for (const [id, entry] of entries) setAttribute(entry.element, 'data-pointed', id === reportId ? 'true' : null);
    },
    focusCurrent,
    destroy() {
      clearTimeout(scrolling);
      element.removeEventListener('toggle', deps.onStudy, { capture: true });
      for (const entry of entries.values()) entry.destroy();
      leftOut.destroy();
      element.remove();
    },
  };
};

/** Entries above may gain or lose a line with what is known: the one that has the focus stays where it is on the screen. */
const keepInPlace = (list: HTMLElement, change: () => void): void => {
  const scroller = list.closest<HTMLElement>('.sl-aside');
  const read = scroller === null ? null : list.querySelector(':focus');
  if (scroller === null || read === null) {
    change();
    return;
  }
  const top = read.getBoundingClientRect().top;
  change();
  const moved = read.getBoundingClientRect().top - top;
  if (moved !== 0) scroller.scrollTop += moved;
};

/**
 * `scrollIntoView` would scroll the article around an embed too; this moves the nearest scroller alone, and only while nobody reads in it. Where
 * it ends up depends on the entry, not on where it was before: a moment looks the same however it was reached.
 */
const scrollWithin = (list: HTMLElement, entry: HTMLElement | null): void => {
  const scroller = list.closest<HTMLElement>('.sl-aside');
  if (scroller === null || scroller.matches(':hover, :focus-within')) return;
  scroller.scrollTop = entry === null ? 0 : entry.offsetTop - scroller.clientHeight / 3;
};
