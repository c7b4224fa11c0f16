import type { CaseTime } from '../time/types.ts';
import type { EvidenceStrings } from '../words/evidence-strings.ts';
import { createElement } from './create-element.ts';
import { createReportBrief } from './report-brief.ts';
import type { Control, DisputedReport, DisputeItem } from './types.ts';

/** Nobody reads more of either: the list has them all. */
const MOST_DISPUTES = 6;
const MOST_ON_A_SIDE = 3;

/** Reports that contradict each other, side by side, each with what it weighs. Nothing is shown where none do. */
export const createDisputeList = (deps: {
  readonly evidence: EvidenceStrings;
  readonly onSeek: (t: CaseTime) => void;
}): Control<readonly DisputeItem[]> => {
  const { evidence } = deps;
  const title = createElement('h2', 'sl-section-title');
  const list = createElement('div', 'sl-dispute-list');
  const element = createElement('section', 'sl-disputes', { hidden: '' }, [
    title,
    createElement('p', 'sl-fine', {}, [evidence.eachItsOwn]),
    list,
  ]);
  const report = (each: DisputedReport): HTMLElement => {
    const bar = createElement('span', 'sl-dispute-bar', { 'aria-hidden': 'true' });
    bar.style.setProperty('--sl-share', String(each.probability));
    const likely = createElement('p', 'sl-disputed-likely', {}, [each.likely]);
    const copies = each.copies === null ? [] : [createElement('p', 'sl-brief-by', {}, [each.copies])];
    return createElement('li', '', {}, [createReportBrief(each, deps.onSeek, [...copies, bar, likely])]);
  };
  /** @param word between this side and the one before, for those who do not see the line there */
  const side = (reports: readonly DisputedReport[], word: string | null): HTMLElement =>
    createElement('ul', 'sl-dispute-side', word === null ? {} : { 'aria-label': word }, [
      ...reports.slice(0, MOST_ON_A_SIDE).map(report),
      reports.length > MOST_ON_A_SIDE
        ? createElement('li', 'sl-fine', {}, [evidence.more(reports.length - MOST_ON_A_SIDE)])
        : null,
    ]);
  const dispute = ({ sides }: DisputeItem): HTMLElement =>
    createElement(
      'div',
      'sl-dispute',
      { role: 'group' },
      sides.map((reports, i) => side(reports, i === 0 ? null : evidence.against)),
    );
  return {
    element,
    update(disputes) {
      element.hidden = disputes.length === 0;
      title.textContent = evidence.disputes(disputes.length);
      const more = disputes.length - MOST_DISPUTES;
      list.replaceChildren(...disputes.slice(0, MOST_DISPUTES).map(dispute));
      if (more > 0) list.append(createElement('p', 'sl-fine', {}, [evidence.more(more)]));
    },
    destroy() {
      element.remove();
    },
  };
};
