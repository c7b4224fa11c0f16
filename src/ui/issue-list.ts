import type { CaseIssue } from '../case/types.ts';
import type { AllLabels } from '../words/late-strings.ts';
import { createElement } from './create-element.ts';
import type { Control } from './types.ts';

/** A broken file can have a million issues; a reader mends the first few and looks again. */
const SHOWN = 50;

/**
 * What is wrong or doubtful in a case file: where, why, and what its author can do. Errors first, and open when there is one. The checks speak English,
 * as the format does.
 */
export const createIssueList = (deps: { readonly labels: AllLabels }): Control<readonly CaseIssue[]> => {
  const { labels } = deps;
  const summary = createElement('summary', 'sl-summary');
  const list = createElement('ul', 'sl-issue-list');
  const element = createElement('details', 'sl-issues', {}, [summary, list]);
  const entry = (issue: CaseIssue): HTMLElement =>
    createElement('li', 'sl-issue', { 'data-severity': issue.severity }, [
      createElement('p', 'sl-issue-cause', {}, [
        createElement('strong', '', {}, [issue.severity === 'error' ? labels.error : labels.warning]),
        ' ',
        createElement('code', 'sl-path', {}, [issue.path]),
        ' ',
        createElement('span', '', { lang: 'en' }, [issue.cause]),
      ]),
      createElement('p', 'sl-issue-remedy', {}, [
        `${labels.whatToDo}: `,
        createElement('span', '', { lang: 'en' }, [issue.remedy]),
      ]),
    ]);
  return {
    element,
    update(issues) {
      const errors = issues.filter((issue) => issue.severity === 'error');
      const ordered = [...errors, ...issues.filter((issue) => issue.severity === 'warning')];
      element.hidden = issues.length === 0;
      element.open = errors.length > 0;
      summary.textContent = labels.issues(issues.length);
      list.replaceChildren(...ordered.slice(0, SHOWN).map(entry));
      if (ordered.length > SHOWN)
        list.append(createElement('li', 'sl-issue', {}, [labels.moreIssues(ordered.length - SHOWN)]));
    },
    destroy() {
      element.remove();
    },
  };
};
