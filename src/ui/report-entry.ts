import type { CaseTime } from '../time/types.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createElement, setAttribute, setText } from './create-element.ts';
import { createSafeLink } from './safe-link.ts';
import type { Control, ReportItem, ReportState } from './types.ts';

/** One report of the list: a button that takes the clock there, who says so and how good that is, and the links to check it. */
export const createReportEntry = (deps: {
  readonly labels: UiLabels;
  readonly report: ReportItem;
  readonly onSeek: (t: CaseTime) => void;
}): Control<ReportState> & { readonly button: HTMLButtonElement } => {
  const { labels, report } = deps;
  const time = createElement('time', 'sl-report-time', report.dateTime === null ? {} : { datetime: report.dateTime }, [
    report.time,
  ]);
  const button = createElement('button', 'sl-report-button', { type: 'button' }, [
    time,
    createElement('span', 'sl-report-headline', {}, [report.headline]),
  ]);
  const press = (): void => {
    if (report.seekTo !== null) deps.onSeek(report.seekTo);
  };
  button.disabled = report.seekTo === null;
  button.addEventListener('click', press);
  const standing = createElement('p', 'sl-report-standing');
  const links = [
    createSafeLink(report.url, labels.source, labels.sourceOf(report.headline)),
    createSafeLink(report.archivedUrl, labels.archived, labels.archivedCopyOf(report.headline)),
  ].filter((link) => link !== null);
  const element = createElement('li', 'sl-report', {}, [
    button,
    createElement('p', 'sl-grade', {}, [report.grade]),
    createElement('p', 'sl-report-by', {}, [`${report.attribution} · ${report.gradeWords}`]),
    standing,
    createElement('div', 'sl-report-links', {}, [
      ...links,
      createElement('details', 'sl-report-more', {}, [
        createElement('summary', 'sl-summary', { 'aria-label': `${labels.whatItSays}: ${report.headline}` }, [
          labels.whatItSays,
        ]),
        createElement('p', 'sl-report-claim', {}, [report.claim]),
        createElement('p', 'sl-fine', {}, [report.published]),
        report.notes === null ? null : createElement('p', 'sl-fine', {}, [report.notes]),
      ]),
    ]),
  ]);
  return {
    element,
    button,
    update(state) {
      setAttribute(element, 'data-mark', state.mark);
      setAttribute(element, 'data-phase', state.phase);
      setAttribute(element, 'data-holds', state.holds ? 'true' : null);
      setAttribute(button, 'aria-current', state.current ? 'time' : null);
      setText(standing, state.standing ?? '');
      standing.hidden = state.standing === null;
    },
    destroy() {
      button.removeEventListener('click', press);
      element.remove();
    },
  };
};
