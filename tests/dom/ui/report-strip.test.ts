import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignLanes } from '../../../src/ui/assign-lanes.ts';
import { createReportStrip } from '../../../src/ui/report-strip.ts';
import { createReportItem, createReportState } from './create-report-item.ts';

describe('the reports along the time axis', () => {
  test('are as wide as their event windows', () => {
    const reports = [createReportItem({ window: { start: 250, end: 500 } })];
    const box = createReportStrip({ span: { start: 0, end: 1000 }, reports }).element.querySelector<HTMLElement>(
      '.sl-window',
    );
    expect([box?.style.left, box?.style.width]).toEqual(['25%', '25%']);
  });

  test('leave out what has no time and what lies outside', () => {
    const reports = [
      createReportItem({ id: 'a', window: null }),
      createReportItem({ id: 'b', window: { start: 2000, end: 3000 } }),
    ];
    expect(createReportStrip({ span: { start: 0, end: 1000 }, reports }).element.children).toHaveLength(0);
  });

  test('show phase and standing as marks, not as colour alone', () => {
    const strip = createReportStrip({ span: { start: 0, end: 5000 }, reports: [createReportItem()] });
    strip.update(new Map([['r1', createReportState({ phase: 'future', mark: 'doubtful', holds: true })]]));
    expect(strip.element.querySelector<HTMLElement>('.sl-window')?.dataset).toMatchObject({
      phase: 'future',
      mark: 'doubtful',
      holds: 'true',
    });
  });
});

describe('rows of the boxes', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(1000), fc.nat(50)).map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 12 },
  );

  test('no box covers another while there are rows enough', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const rows = assignLanes(given, 1, Math.max(1, given.length));
        for (const [i, a] of given.entries())
          for (const [j, b] of given.entries())
            if (i < j && rows[i] === rows[j]) expect(a.end < b.start || b.end < a.start).toBe(true);
      }),
    );
  });

  test('all rows exist, however many boxes there are', () => {
    fc.assert(
      fc.property(spans, (given) => {
        for (const row of assignLanes(given, 1, 3)) expect([0, 1, 2]).toContain(row);
      }),
    );
  });
});
