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
}): Control<ReadonlyMap<string, ReportState>> & { setSpan(span: Span): void } => {
  const boxes = new Map(deps.reports.map(({ id }) => [id, createElement('span', 'sl-window')] as const));
  const element = createElement('div', 'sl-windows', { 'aria-hidden': 'true' });
  const setSpan = (span: Span): void => {
    const placed = deps.reports.flatMap(({ id, window }) =>
      window !== null && window.end >= span.start && window.start <= span.end ? [{ box: boxes.get(id)!, window }] : [],
    );
    const lanes = assignLanes(
      placed.map(({ window }) => window),
      (span.end - span.start) * GAP,
      LANES,
    );
    for (const [index, { box, window }] of placed.entries()) {
      const left = percentOf(span, window.start);
      box.style.left = `${left}%`;
      box.style.width = `${percentOf(span, window.end) - left}%`;
      box.style.top = `${((lanes[index] ?? 0) * 100) / LANES}%`;
    }
    element.replaceChildren(...placed.map(({ box }) => box));
  };
  setSpan(deps.span);
  return {
    element,
    setSpan,
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
