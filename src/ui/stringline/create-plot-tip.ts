import type { ReportBox } from '../../scene/stringline/types.ts';
import { createElement, setText } from '../create-element.ts';
import type { Control, ReportItem } from '../types.ts';
import type { PlotSize } from './types.ts';

export interface PlotTipState {
  readonly x: number;
  readonly y: number;
  readonly size: PlotSize;
  readonly words: readonly [time: string, whereabouts: string];
  readonly boxes: readonly ReportBox[];
}

/** More reports on one spot than this are left to the list. */
const MOST_REPORTS = 2;

/** A line where the pointer is, and a card with what holds at its time and the reports under it. Null takes both away. For the eye: the slider and the list say the same. */
export const createPlotTip = (deps: { readonly reports: readonly ReportItem[] }): Control<PlotTipState | null> => {
  const byId = new Map(deps.reports.map((report) => [report.id, report]));
  const time = createElement('span', 'sl-tip-time');
  const where = createElement('span', 'sl-tip-where');
  const reports = createElement('span', 'sl-tip-reports');
  const card = createElement('span', 'sl-card sl-tip', {}, [time, where, reports]);
  const element = createElement('span', 'sl-ghost', { 'aria-hidden': 'true', hidden: '' }, [card]);
  let shown = '';
  return {
    element,
    update(state) {
      element.hidden = state === null;
      if (state === null) return;
      const { x, y, size, words, boxes } = state;
      element.style.left = `${x}px`;
      card.dataset.side = x > size.width / 2 ? 'left' : 'right';
      // It grows upwards from either, lest much to say be cut at the window's lower edge.
      card.dataset.above = y > size.height / 2 ? 'pointer' : 'edge';
      card.style.setProperty('--sl-tip-y', `${y}px`);
      setText(time, words[0]);
      setText(where, words[1]);
      const ids = boxes.slice(0, MOST_REPORTS).map(({ reportId }) => reportId);
      if (ids.join() === shown) return;
      shown = ids.join();
      reports.replaceChildren(...ids.flatMap((id) => lines(byId.get(id))));
    },
    destroy() {
      element.remove();
    },
  };
};

const lines = (report: ReportItem | undefined): readonly HTMLElement[] =>
  report === undefined
    ? []
    : [
        createElement('span', 'sl-tip-headline', { lang: report.langs.headline }, [report.headline]),
        createElement('span', 'sl-tip-by', {}, [`${report.time} · ${report.grade}: ${report.gradeWords}`]),
      ];
