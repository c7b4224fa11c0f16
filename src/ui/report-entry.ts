import type { CaseTime } from '../time/types.ts';
import type { EvidenceStrings } from '../words/evidence-strings.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createButton } from './create-button.ts';
import { createElement, setAttribute, setText } from './create-element.ts';
import { createSafeLink } from './safe-link.ts';
import type { Control, ReportItem, ReportState } from './types.ts';

/** What a list of reports tells its owner. */
export interface ReportActions {
  readonly onSeek: (t: CaseTime) => void;
  /** The reader wants a report to be heard, or not. */
  readonly onHear: (reportId: string, heard: boolean) => void;
}

/** One report of the list: a button that takes the clock there, who says so and how good that is, what became of it, and the links to check it. */
export const createReportEntry = (deps: {
  readonly labels: UiLabels;
  readonly evidence: EvidenceStrings;
  readonly report: ReportItem;
  readonly onSeek: ReportActions['onSeek'];
  readonly onHear: ReportActions['onHear'];
}): Control<ReportState> & { readonly button: HTMLButtonElement } => {
  const { labels, evidence, report } = deps;
  const time = createElement('time', 'sl-report-time', report.dateTime === null ? {} : { datetime: report.dateTime }, [
    report.time,
  ]);
  const button = createElement('button', 'sl-report-button', { type: 'button' }, [
    time,
    createElement('span', 'sl-report-headline', { lang: report.langs.headline }, [report.headline]),
  ]);
  const press = (): void => {
    if (report.seekTo !== null) deps.onSeek(report.seekTo);
  };
  button.disabled = report.seekTo === null;
  button.addEventListener('click', press);
  let action: ReportState['action'] = null;
  const hear = createButton(
    'sl-report-hear',
    evidence.leaveOut,
    () => {
      if (action !== null) deps.onHear(report.id, action === 'put-back');
    },
    evidence.about(evidence.leaveOut, report.headline),
  );
  hear.hidden = true;
  const standing = createElement('p', 'sl-report-standing');
  standing.hidden = true;
  const links = [
    createSafeLink(report.url, labels.source, labels.sourceOf(report.headline)),
    createSafeLink(report.archivedUrl, labels.archived, labels.archivedCopyOf(report.headline)),
  ].filter((link) => link !== null);
  const element = createElement('li', 'sl-report', { 'data-report': report.id }, [
    button,
    createGrade(report),
    createElement('p', 'sl-report-by', {}, [`${report.attribution} · ${report.gradeWords}`]),
    createElement('p', 'sl-report-published', {}, [report.published]),
    standing,
    createElement('div', 'sl-report-links', {}, [
      ...links,
      createElement('details', 'sl-report-more', {}, [
        createElement('summary', 'sl-summary', { 'aria-label': `${labels.whatItSays}: ${report.headline}` }, [
          labels.whatItSays,
        ]),
        createElement('p', 'sl-report-claim', { lang: report.langs.claim }, [report.claim]),
        report.notes === null ? null : createElement('p', 'sl-fine', { lang: report.langs.notes }, [report.notes]),
      ]),
      hear,
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
      setText(standing, state.holds ? `${labels.holdsNow} · ${state.standing}` : (state.standing ?? ''));
      standing.hidden = state.standing === null;
      if (state.action === action) return;
      action = state.action;
      const word = action === 'put-back' ? evidence.putBack : evidence.leaveOut;
      setText(hear, word);
      setAttribute(hear, 'aria-label', evidence.about(word, report.headline));
      hear.hidden = action === null;
    },
    destroy() {
      button.removeEventListener('click', press);
      element.remove();
    },
  };
};

/** The grade by its code, which tells its words when it is pressed: over what stands below, so that nothing moves. */
const createGrade = ({ grade, gradeWords, gradeKey }: ReportItem): HTMLElement =>
  createElement('details', 'sl-grade', {}, [
    createElement('summary', 'sl-grade-code', { 'aria-label': `${grade}: ${gradeWords}`, title: gradeWords }, [grade]),
    createElement(
      'div',
      'sl-card sl-grade-key',
      {},
      gradeKey.map((line) => createElement('p', '', {}, [line])),
    ),
  ]);
