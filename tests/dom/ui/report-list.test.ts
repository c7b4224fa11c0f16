import { describe, expect, test } from 'vitest';
import { createReportList } from '../../../src/ui/report-list.ts';
import { uiLabels } from '../../../src/words/ui-labels.ts';
import { createReportItem, createReportState } from './create-report-item.ts';

const labels = uiLabels('en');

describe('the list of reports', () => {
  test('is an ordered list in which each report seeks the clock to its time', () => {
    const sought: number[] = [];
    const reports = [createReportItem({ id: 'a', seekTo: 10 }), createReportItem({ id: 'b', seekTo: 20 })];
    const { element } = createReportList({ labels, reports, onSeek: (t) => sought.push(t) });
    const buttons = [...element.querySelectorAll<HTMLButtonElement>('ol > li button')];
    expect(buttons).toHaveLength(2);
    for (const button of buttons) button.click();
    expect(sought).toEqual([10, 20]);
  });

  test('says when, what, who says so and how good that is', () => {
    const { element } = createReportList({ labels, reports: [createReportItem()], onSeek: () => {} });
    expect(element.querySelector('time')?.getAttribute('datetime')).toBe('2023-09-11T20:00:00Z');
    for (const words of ['Entered Khasan station', 'KCNA', 'B2', 'usually reliable, probably true'])
      expect(element.textContent).toContain(words);
  });

  test('marks one report as the current one, for eye and ear', () => {
    const reports = [createReportItem({ id: 'a' }), createReportItem({ id: 'b' })];
    const list = createReportList({ labels, reports, onSeek: () => {} });
    const currentIs = (id: string): void =>
      list.update(new Map(reports.map((report) => [report.id, createReportState({ current: report.id === id })])));
    const marked = (): (string | null)[] =>
      [...list.element.querySelectorAll('button')].map((button) => button.getAttribute('aria-current'));
    currentIs('a');
    expect(marked()).toEqual(['time', null]);
    currentIs('b');
    expect(marked()).toEqual([null, 'time']);
  });

  test('says in words what holds the train, what is a copy and what is doubtful', () => {
    const list = createReportList({ labels, reports: [createReportItem()], onSeek: () => {} });
    const standing = list.element.querySelector<HTMLElement>('.sl-report-standing');
    list.update(new Map([['r1', createReportState({ standing: labels.holdsNow, holds: true })]]));
    expect(standing?.textContent).toBe('holds the train now');
    expect(standing?.hidden).toBe(false);
    list.update(new Map([['r1', createReportState()]]));
    expect(standing?.hidden).toBe(true);
  });

  test('what is only background stands in a list of its own, after the reports', () => {
    const reports = [
      createReportItem({ id: 'a', background: true, headline: 'In 2019' }),
      createReportItem({ id: 'b' }),
    ];
    const { element } = createReportList({ labels, reports, onSeek: () => {} });
    const lists = [...element.querySelectorAll('ol')];
    expect(lists.map((list) => list.querySelector('.sl-report-headline')?.textContent)).toEqual([
      'Entered Khasan station',
      'In 2019',
    ]);
  });

  test('a report without a time is listed and cannot be sought', () => {
    const reports = [createReportItem({ seekTo: null, dateTime: null })];
    const { element } = createReportList({ labels, reports, onSeek: () => {} });
    expect(element.querySelector('button')?.disabled).toBe(true);
  });
});

describe('links of a report', () => {
  test('open beside the article and tell the other site nothing', () => {
    const { element } = createReportList({ labels, reports: [createReportItem()], onSeek: () => {} });
    const links = [...element.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual(['https://example.org/a', 'https://archive.example.org/a']);
    for (const link of links) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.target).toBe('_blank');
      expect(link.getAttribute('aria-label')).toContain(
        link.textContent?.toLowerCase() === 'source' ? 'Source' : 'Archived',
      );
    }
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'not an address',
    ' javascript:alert(1)',
  ])('are left out where the address is %s', (url) => {
    const reports = [createReportItem({ url, archivedUrl: null })];
    const { element } = createReportList({ labels, reports, onSeek: () => {} });
    expect(element.querySelectorAll('a')).toHaveLength(0);
  });

  test('and words with markup in them stay words', () => {
    const headline = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const { element } = createReportList({ labels, reports: [createReportItem({ headline })], onSeek: () => {} });
    expect(element.querySelector('img, script')).toBeNull();
    expect(element.textContent).toContain(headline);
  });
});
