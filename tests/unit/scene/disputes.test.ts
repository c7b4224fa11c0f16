import { describe, expect, test } from 'vitest';
import { type Dispute, disputesOf } from '../../../src/scene/disputes.ts';
import { createStory, type Told } from './create-story.ts';

const SURE = { source: 'B', information: 2 } as const;
const WEAK = { source: 'D', information: 4 } as const;
const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8, publishedH: [9, 9] };
const LATER: Told = { ...LEFT, id: 'later', from: 11, grade: WEAK };
const LATER_AGAIN: Told = { ...LATER, id: 'later-again', origin: 'later', from: 10.9, to: 11.2 };
const ALSO: Told = { ...LEFT, id: 'also', from: 7.9, to: 8.1, grade: SURE };
const CROSSED: Told = { id: 'crossed', kind: 'passed', place: 'cross', from: 9, publishedH: [10, 10] };

const disputes = (...told: readonly Told[]) =>
  disputesOf(createStory(told, 30)).map(({ sides }: Dispute) =>
    sides.map((side) => side.map(({ track, copies }) => `${track.report.id}${copies > 0 ? ` +${copies}` : ''}`)),
  );

describe('disputes', () => {
  test('are there only where reports cannot be true together', () => {
    expect(disputes(LEFT, CROSSED)).toEqual([]);
  });

  test('have what can be true together on one side, the likeliest report first', () => {
    const [dispute] = disputes(LEFT, ALSO, CROSSED, { ...LATER, publishedH: [12, 12] });
    expect(dispute).toHaveLength(2);
    expect(dispute![0]!.toSorted()).toEqual(['also', 'crossed', 'left']);
    expect(dispute![1]).toEqual(['later']);
  });

  test('count a copy with the report that speaks for it, and once', () => {
    const published = { publishedH: [12, 12] as const };
    const [dispute] = disputes(LEFT, CROSSED, { ...LATER, ...published }, { ...LATER_AGAIN, ...published });
    expect(dispute![1]).toEqual(['later +1']);
  });

  test('are one where a report contradicts more than it names: those that it leaves out name it', () => {
    const crowd = Array.from({ length: 30 }, (_, i): Told => ({ ...ALSO, id: `also-${i}` }));
    const [dispute, ...others] = disputes(...crowd, { ...LATER, publishedH: [12, 12] });
    expect(dispute!.map((side) => side.length)).toEqual([30, 1]);
    expect(others).toEqual([]);
  });
});
