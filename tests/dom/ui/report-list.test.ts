import { describe, expect, test } from 'vitest';
import { createReportItem, createReportState } from './create-report-item.ts';
import { createTestReportList } from './create-report-list.ts';

describe('the list of reports', () => {
  test('is an ordered list in which each report seeks the clock to its time', () => {
    const sought: number[] = [];
    const reports = [createReportItem({ id: 'a', seekTo: 10 }), createReportItem({ id: 'b', seekTo: 20 })];
    const { element } = createTestReportList({ reports, onSeek: (t) => sought.push(t) });
    const buttons = [...element.querySelectorAll<HTMLButtonElement>('.sl-report-button')];
    expect(buttons).toHaveLength(2);
    for (const button of buttons) button.click();
    expect(sought).toEqual([10, 20]);
  });

  test('says when, what, who says so and how good that is', () => {
    const { element } = createTestReportList({ reports: [createReportItem()] });
    expect(element.querySelector('time')?.getAttribute('datetime')).toBe('2023-09-11T20:00:00Z');
    for (const words of ['Entered Khasan station', 'KCNA', 'B2', 'usually reliable, probably true'])
      expect(element.textContent).toContain(words);
  });

  test('tells what the code of a grade means where that is pressed, by finger or by keyboard', () => {
    const { element } = createTestReportList({ reports: [createReportItem()] });
    const grade = element.querySelector<HTMLDetailsElement>('details.sl-grade')!;
    expect(grade.open).toBe(false);
    expect(grade.querySelector('summary')?.textContent).toBe('B2');
    expect(grade.querySelector('summary')?.getAttribute('aria-label')).toBe('B2: usually reliable, probably true');
    expect([...grade.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'B (A–F): usually reliable source',
      '2 (1–6): probably true',
    ]);
  });

  test('says of the texts of the case in which language they are', () => {
    const langs = { headline: 'ko', claim: 'en', notes: 'ru' } as const;
    const { element } = createTestReportList({ reports: [createReportItem({ notes: 'По Москве.', langs })] });
    expect(element.querySelector('.sl-report-headline')?.getAttribute('lang')).toBe('ko');
    expect(element.querySelector('.sl-report-claim')?.getAttribute('lang')).toBe('en');
    expect(element.querySelector('.sl-fine')?.getAttribute('lang')).toBe('ru');
  });

  test('marks one report as the current one, for eye and ear', () => {
    const reports = [createReportItem({ id: 'a' }), createReportItem({ id: 'b' })];
    const list = createTestReportList({ reports });
    const currentIs = (id: string): void =>
      list.update(new Map(reports.map((report) => [report.id, createReportState({ current: report.id === id })])));
    const marked = (): (string | null)[] =>
      [...list.element.querySelectorAll('.sl-report-button')].map((button) => button.getAttribute('aria-current'));
    currentIs('a');
    expect(marked()).toEqual(['time', null]);
    currentIs('b');
    expect(marked()).toEqual([null, 'time']);
  });

  test('says in words what holds the train, what is a copy and what is doubtful', () => {
    const list = createTestReportList({ reports: [createReportItem()] });
    const standing = list.element.querySelector<HTMLElement>('.sl-report-standing');
    list.update(new Map([['r1', createReportState({ standing: 'counts', holds: true })]]));
    expect(standing?.textContent).toBe('holds the train now · counts');
    expect(standing?.hidden).toBe(false);
    list.update(new Map([['r1', createReportState()]]));
    expect(standing?.hidden).toBe(true);
  });

  test('what is only background stands in a list of its own, after the reports', () => {
    const reports = [
      createReportItem({ id: 'a', background: true, headline: 'In 2019' }),
      createReportItem({ id: 'b' }),
    ];
    const { element } = createTestReportList({ reports });
    const lists = [...element.querySelectorAll('ol')];
    expect(lists.map((list) => list.querySelector('.sl-report-headline')?.textContent)).toEqual([
      'Entered Khasan station',
      'In 2019',
    ]);
  });

  test('a report without a time is listed and cannot be sought', () => {
    const reports = [createReportItem({ seekTo: null, dateTime: null })];
    const { element } = createTestReportList({ reports });
    expect(element.querySelector<HTMLButtonElement>('.sl-report-button')?.disabled).toBe(true);
  });
});

describe('a report that can be left out', () => {
  const states = (action: 'leave-out' | 'put-back' | null) => new Map([['r1', createReportState({ action })]]);
  const createList = () => {
    const heard: (readonly [string, boolean])[] = [];
    let all = 0;
    const list = createTestReportList({
      reports: [createReportItem()],
      onHear: (id, on) => heard.push([id, on]),
      onHearAll: () => {
        all += 1;
      },
    });
    document.body.append(list.element);
    const button = (selector: string) => list.element.querySelector<HTMLButtonElement>(selector)!;
    return { list, heard, asked: () => all, hear: button('.sl-report-hear'), note: button('.sl-left-out') };
  };

  test('has a switch that says what it will do, and to which report', () => {
    const { list, heard, hear } = createList();
    list.update(states('leave-out'));
    expect(hear.textContent).toBe('Leave out');
    expect(hear.getAttribute('aria-label')).toBe('Leave out: Entered Khasan station');
    hear.click();
    list.update(states('put-back'));
    expect(hear.textContent).toBe('Put back');
    hear.click();
    expect(heard).toEqual([
      ['r1', false],
      ['r1', true],
    ]);
  });

  test('has none where it has no weight', () => {
    const { list, hear } = createList();
    list.update(states(null));
    expect(hear.hidden).toBe(true);
  });

  test('once it is, the list says so, and one button puts all back', () => {
    const { list, note, asked } = createList();
    list.update(states('leave-out'));
    expect(note.hidden).toBe(true);
    list.update(states('put-back'));
    expect(note.hidden).toBe(false);
    expect(note.textContent).toContain('You left out 1 report.');
    note.querySelector('button')?.click();
    expect(asked()).toBe(1);
    expect(document.activeElement?.className).toBe('sl-report-button');
  });
});

test('the report that the reader points at is marked, and no other', () => {
  const list = createTestReportList({ reports: [createReportItem({ id: 'a' }), createReportItem({ id: 'b' })] });
  const marked = () =>
    [...list.element.querySelectorAll('[data-pointed]')].map((each) => each.getAttribute('data-report'));
  list.point('b');
  expect(marked()).toEqual(['b']);
  list.point(null);
  expect(marked()).toEqual([]);
});

describe('links of a report', () => {
  test('open beside the article and tell the other site nothing', () => {
    const { element } = createTestReportList({ reports: [createReportItem()] });
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
    const { element } = createTestReportList({ reports });
    expect(element.querySelectorAll('a')).toHaveLength(0);
  });

  test('and words with markup in them stay words', () => {
    const headline = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const { element } = createTestReportList({ reports: [createReportItem({ headline })] });
    expect(element.querySelector('img, script')).toBeNull();
    expect(element.textContent).toContain(headline);
  });
});
