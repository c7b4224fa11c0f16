import type { CaseTime } from '../time/types.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createElement } from './create-element.ts';
import { createReportEntry } from './report-entry.ts';
import type { Control, ReportItem, ReportState } from './types.ts';

/** The ordered list of reports, in the order of their times. It keeps the current one in view inside the player's scroller, never the page's. */
export const createReportList = (deps: {
  readonly labels: UiLabels;
  readonly reports: readonly ReportItem[];
  readonly onSeek: (t: CaseTime) => void;
}): Control<ReadonlyMap<string, ReportState>> & { focusCurrent(): void } => {
  const entries = new Map(
    deps.reports.map((report) => [report.id, createReportEntry({ labels: deps.labels, report, onSeek: deps.onSeek })]),
  );
  const list = createElement(
    'ol',
    'sl-report-list',
    {},
    [...entries.values()].map((entry) => entry.element),
  );
  const element = createElement('section', 'sl-reports', { 'aria-label': deps.labels.reports }, [
    createElement('h2', 'sl-section-title', {}, [deps.labels.reports]),
    list,
  ]);
  let current: string | null = null;
  return {
    element,
    update(states) {
      for (const [id, entry] of entries) {
        const state = states.get(id);
        if (state === undefined) continue;
        entry.update(state);
        if (state.current && id !== current) {
          current = id;
          scrollWithin(entry.element);
        }
      }
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

/** `scrollIntoView` would scroll the article around an embed too; this moves the nearest scroller alone, and only while nobody reads in it. */
const scrollWithin = (entry: HTMLElement): void => {
  const scroller = entry.closest<HTMLElement>('.sl-aside');
  if (scroller === null || scroller.scrollHeight <= scroller.clientHeight) return;
  if (scroller.matches(':hover, :focus-within')) return;
  const top = entry.offsetTop;
  const above = top < scroller.scrollTop;
  const below = top + entry.offsetHeight > scroller.scrollTop + scroller.clientHeight;
  if (above || below) scroller.scrollTop = Math.max(0, top - scroller.clientHeight / 3);
};
