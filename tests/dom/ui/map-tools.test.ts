import { describe, expect, test } from 'vitest';
import { createClaimCard } from '../../../src/ui/claim-card.ts';
import { createClaimList } from '../../../src/ui/claim-list.ts';
import { createLegend } from '../../../src/ui/legend.ts';
import { createMeasureTool, type MeasureToolState } from '../../../src/ui/measure-tool.ts';
import { allLabels, lateStringsFor } from '../../../src/words/late-strings.ts';

const labels = allLabels('en');
const { cards } = lateStringsFor('en');

const CLAIM = {
  id: 'd1',
  claimed: '680 km north of Pyongyang',
  claimedLang: 'en' as const,
  measured: '688 km, north-east; 1,177 km by rail',
  verdict: 'Close to the straight line of 688 km; by rail it is 1,177 km.',
  rows: [
    { id: 'claimed' as const, label: 'Claimed', value: '680 km' },
    { id: 'straight' as const, label: 'Straight line', value: '688 km, north-east (46°)' },
    { id: 'rail' as const, label: 'By rail', value: '1,177 km' },
  ],
  standing: null,
  attribution: 'AP',
  url: 'javascript:alert(1)',
};

describe('a claimed distance', () => {
  test('opens beside what is measured, and closes', () => {
    let closed = 0;
    const card = createClaimCard({
      labels,
      cards,
      onClose: () => {
        closed += 1;
      },
    });
    expect(card.element.hidden).toBe(true);
    card.update(CLAIM);
    expect(card.element.hidden).toBe(false);
    expect(card.element.getAttribute('aria-label')).toBe('“680 km north of Pyongyang”');
    expect([...card.element.querySelectorAll('dd')].map((value) => value.textContent)).toEqual([
      '680 km',
      '688 km, north-east (46°)',
      '1,177 km',
    ]);
    expect(card.element.querySelector('.sl-claim-verdict')?.textContent).toBe(CLAIM.verdict);
    card.element.querySelector('button')?.click();
    expect(closed).toBe(1);
    card.update(null);
    expect(card.element.hidden).toBe(true);
  });

  test('of an address that is none has no link', () => {
    const card = createClaimCard({ labels, cards, onClose: () => {} });
    card.update(CLAIM);
    expect(card.element.querySelector('a')).toBeNull();
  });

  test('is opened from the list as well, by a button that says which it opens', () => {
    const asked: string[] = [];
    const list = createClaimList({ labels, cards, onOpen: (id) => asked.push(id) });
    list.update([CLAIM]);
    expect(list.element.textContent).toContain('688 km, north-east; 1,177 km by rail');
    expect(list.element.querySelector('.sl-claim-verdict')?.textContent).toBe(CLAIM.verdict);
    const button = list.element.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Show on the map: 680 km north of Pyongyang');
    button?.click();
    expect(asked).toEqual(['d1']);
  });

  test('that nobody could know yet says so in the list, and cannot be opened', () => {
    const list = createClaimList({ labels, cards, onOpen: () => {} });
    const entries = () => [...list.element.querySelectorAll<HTMLElement>('li')];
    const openable = () => entries().map((entry) => entry.querySelector('button') !== null);
    list.update([
      { ...CLAIM, standing: 'not yet published then' },
      { ...CLAIM, id: 'd2' },
    ]);
    expect(openable()).toEqual([false, true]);
    expect(entries().map(({ dataset }) => dataset.mark)).toEqual(['unpublished', undefined]);
    expect(entries()[0]?.querySelector('.sl-report-standing')?.textContent).toBe('not yet published then');
    list.update([CLAIM, { ...CLAIM, id: 'd2' }]);
    expect(openable()).toEqual([true, true]);
    expect(list.element.textContent).not.toContain('not yet published then');
  });
});

describe('the measuring tool', () => {
  const CLOSED: MeasureToolState = { open: false, live: true, from: null, to: null, rows: [] };
  const create = () => {
    const asked: unknown[] = [];
    const tool = createMeasureTool({
      cards,
      places: [
        { id: 'khasan', name: 'Khasan', nameLang: 'en' },
        { id: 'ussuriysk', name: 'Ussuriysk', nameLang: 'en' },
      ],
      onChoose: (end, placeId) => asked.push([end, placeId]),
      onClose: () => asked.push('close'),
    });
    const [from, to] = [...tool.element.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
    const choose = (select: HTMLSelectElement, value: string): void => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    return { tool, asked, from, to, choose };
  };

  test('asks for two places, by keyboard alone', () => {
    const { tool, asked, from, to, choose } = create();
    tool.update({ ...CLOSED, open: true });
    choose(from, 'place khasan');
    choose(to, 'place ussuriysk');
    choose(to, '');
    expect(asked).toEqual([
      ['from', 'khasan'],
      ['to', 'ussuriysk'],
      ['to', null],
    ]);
  });

  test('shows a spot of the map by its degrees, which cannot be chosen from the list', () => {
    const { tool, asked, from, to, choose } = create();
    tool.update({ ...CLOSED, open: true, from: { placeId: 'khasan' }, to: { spot: '43.12° N, 131.89° E' } });
    expect(from.selectedOptions[0]?.textContent).toBe('Khasan');
    expect(to.selectedOptions[0]?.textContent).toBe('43.12° N, 131.89° E');
    choose(to, 'spot');
    expect(asked).toEqual([]);
    expect(from.querySelector<HTMLOptionElement>('option[value=spot]')?.hidden).toBe(true);
  });

  test('does not ask for a click where there is only a drawing', () => {
    const { tool } = create();
    tool.update({ ...CLOSED, open: true });
    expect(tool.element.textContent).toContain('Click two points');
    tool.update({ ...CLOSED, open: true, live: false });
    expect(tool.element.textContent).not.toContain('Click');
  });
});

test('the legend has a picture and words for every mark', () => {
  const legend = createLegend({ title: 'Legend', cards, onClose: () => {} });
  legend.update({ open: true });
  const entries = [...legend.element.querySelectorAll('li')];
  expect(entries.map((entry) => entry.textContent)).toEqual(Object.values(cards.marks));
  for (const entry of entries) expect(entry.querySelector('svg')?.childElementCount).toBeGreaterThan(0);
});
