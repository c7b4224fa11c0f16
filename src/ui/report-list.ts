import type { CaseTime } from '../time/types.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createElement } from './create-element.ts';
import { createReportEntry } from './report-entry.ts';
import type { Control, ReportItem, ReportState } from './types.ts';

/** The ordered list of reports, in the order of their times, with what is only background below. It keeps the current one in view inside the player's scroller, never the page's. */
export const createReportList = (deps: {
  readonly labels: UiLabels;
  readonly reports: readonly ReportItem[];
  readonly onSeek: (t: CaseTime) => void;
}): Control<ReadonlyMap<string, ReportState>> & { focusCurrent(): void } => {
  const entries = new Map(
    deps.reports.map((report) => [report.id, createReportEntry({ labels: deps.labels, report, onSeek: deps.onSeek })]),
  );
  const listOf = (background: boolean): HTMLElement[] =>
    deps.reports.flatMap(({ id, background: is }) => (is === background ? [entries.get(id)!.element] : []));
  const background = listOf(true);
  const element = createElement('section', 'sl-reports', { 'aria-label': deps.labels.reports }, [
    createElement('h2', 'sl-section-title', {}, [deps.labels.reports]),
    createElement('ol', 'sl-report-list', {}, listOf(false)),
    ...(background.length === 0
      ? []
      : [
          createElement('h3', 'sl-section-title', {}, [deps.labels.background]),
          createElement('ol', 'sl-report-list', {}, background),
        ]),
  ]);
  let current: string | null = null;
  return {
    element,
    update(states) {
      keepInPlace(element, () => {
        for (const [id, entry] of entries) {
          const state = states.get(id);
          if (state !== undefined) entry.update(state);
        }
      });
      const next = [...states].find(([, state]) => state.current)?.[0] ?? null;
      if (next === current) return;
      current = next;
      scrollWithin(element, entries.get(next ?? '')?.element ?? null);
    },
    focusCurrent() {
      const entry = current === null ? undefined : entries.get(current);
      const first = entries.values().next().value;
      (entry ?? first)?.button.focus();
    },
    destroy() {
      for (const entry of entries.values()) entry.destroy();
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
