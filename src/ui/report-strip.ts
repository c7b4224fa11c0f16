import type { Span } from '../time/types.ts';
import { assignLanes } from './assign-lanes.ts';
import { createElement, setAttribute } from './create-element.ts';
import { percentOf } from './time-axis.ts';
import type { Control, ReportItem, ReportState } from './types.ts';

const LANES = 5;
/** Share of the strip kept free between two boxes of a row. */
const GAP = 0.006;

/**
 * The reports as boxes along the time axis, as wide as their event windows. It stands where a diagram of time and chainage can stand
 * instead: both are laid behind the slider and get the same span.
 */
export const createReportStrip = (deps: {
  readonly span: Span;
  readonly reports: readonly ReportItem[];
}): Control<ReadonlyMap<string, ReportState>> => {
  const { span } = deps;
  const placed = deps.reports.flatMap((report) =>
    report.window !== null && report.window.end >= span.start && report.window.start <= span.end
      ? [{ id: report.id, window: report.window }]
      : [],
  );
  const lanes = assignLanes(
    placed.map((report) => report.window),
    (span.end - span.start) * GAP,
    LANES,
  );
  const boxes = new Map(
    placed.map(({ id, window }, index) => {
      const box = createElement('span', 'sl-window');
      const left = percentOf(span, window.start);
      box.style.left = `${left}%`;
      box.style.width = `${percentOf(span, window.end) - left}%`;
      box.style.top = `${((lanes[index] ?? 0) * 100) / LANES}%`;
      return [id, box] as const;
    }),
  );
  const element = createElement('div', 'sl-windows', { 'aria-hidden': 'true' }, [...boxes.values()]);
  return {
    element,
    update(states) {
      for (const [id, box] of boxes) {
        const state = states.get(id);
        // Copies and background would cover what counts; the list has them.
        box.hidden = state === undefined || state.mark === 'copy' || state.mark === 'context';
        setAttribute(box, 'data-mark', state?.mark ?? null);
        setAttribute(box, 'data-phase', state?.phase ?? null);
        setAttribute(box, 'data-holds', state?.holds === true ? 'true' : null);
      }
    },
    destroy() {
      element.remove();
    },
  };
};
