import { describe, expect, test } from 'vitest';
import type { CaseIssue } from '../../../src/case/types.ts';
import { createFailureNotice } from '../../../src/ui/failure-notice.ts';
import { createIssueList } from '../../../src/ui/issue-list.ts';
import { allLabels } from '../../../src/words/late-strings.ts';
import { uiLabels } from '../../../src/words/ui-labels.ts';

const labels = uiLabels('en');
const createIssue = (given: Partial<CaseIssue> = {}): CaseIssue => ({
  severity: 'warning',
  code: 'unknown-member',
  path: '$.reports[3].colour',
  cause: 'A report has no member "colour".',
  remedy: 'Remove it, or put it into the notes.',
  ...given,
});

describe('the issues of a case', () => {
  test('are told with path, cause and remedy, errors first and open', () => {
    const issues = createIssueList({ labels: allLabels('en') });
    issues.update([createIssue(), createIssue({ severity: 'error', path: '$.origin' })]);
    const entries = [...issues.element.querySelectorAll('li')].map((entry) => entry.textContent);
    expect(entries[0]).toContain('$.origin');
    expect(entries[1]).toContain('$.reports[3].colour');
    expect(entries[1]).toContain('Remove it, or put it into the notes.');
    expect((issues.element as HTMLDetailsElement).open).toBe(true);
  });

  test('a thousand of them do not fill the page, and the rest is counted', () => {
    const issues = createIssueList({ labels: allLabels('en') });
    issues.update(Array.from({ length: 1000 }, () => createIssue()));
    expect(issues.element.querySelectorAll('li')).toHaveLength(51);
    expect(issues.element.textContent).toContain('950 more');
  });

  test('none, and there is nothing to see', () => {
    const issues = createIssueList({ labels: allLabels('en') });
    issues.update([]);
    expect(issues.element.hidden).toBe(true);
  });
});

describe('a failure', () => {
  test('says what failed, what it was about and what to do, as an alert', () => {
    const notice = createFailureNotice({ labels });
    notice.update({
      path: 'cases/x/case.json',
      cause: 'Not found.',
      remedy: 'Check the name.',
      finding: null,
      retry: null,
    });
    expect(notice.element.getAttribute('role')).toBe('alert');
    for (const words of ['cases/x/case.json', 'Not found.', 'Check the name.'])
      expect(notice.element.textContent).toContain(words);
    expect(notice.element.querySelector('button')).toBeNull();
  });

  test('marks the words of a check as the English that they are', () => {
    const notice = createFailureNotice({ labels: uiLabels('ko') });
    const finding = { cause: 'There is no date.', remedy: 'Add one.' };
    notice.update({ path: 'a.json', cause: '보여 줄 수 없다.', remedy: '고친다.', finding, retry: null });
    const english = [...notice.element.querySelectorAll('[lang="en"]')].map(({ textContent }) => textContent);
    expect(english).toEqual(['There is no date.', 'Add one.']);
    expect(notice.element.textContent).not.toContain('고친다');
  });

  test('offers to try again where that makes sense', () => {
    let tries = 0;
    const notice = createFailureNotice({ labels });
    notice.update({ path: '', cause: '', remedy: '', finding: null, retry: () => tries++ });
    notice.element.querySelector('button')?.click();
    expect(tries).toBe(1);
  });

  test('goes away', () => {
    const notice = createFailureNotice({ labels });
    notice.update({ path: 'p', cause: 'c', remedy: 'r', finding: null, retry: null });
    notice.update(null);
    expect(notice.element.hidden).toBe(true);
    expect(notice.element.textContent).toBe('');
  });
});
