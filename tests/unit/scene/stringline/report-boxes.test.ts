import { describe, expect, it } from 'vitest';
import { reportBoxes } from '../../../../src/scene/stringline/report-boxes.ts';
import { routeStrings } from '../../../../src/scene/stringline/route-strings.ts';
import { createKimScene } from '../create-kim-scene.ts';
import { createStory, HOUR, type Told } from '../create-story.ts';

const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8, publishedH: [9, 9] };
const CROSSED: Told = { id: 'crossed', kind: 'passed', place: 'cross', from: 9, publishedH: [10, 10] };
const REPEATED: Told = { ...CROSSED, id: 'repeated', origin: 'crossed', from: 8.5, to: 9.5 };
const ENDED: Told = { id: 'ended', kind: 'arrived', place: 'delta', from: 10, publishedH: [40, 40] };
const HOPED: Told = { id: 'hoped', kind: 'expectation', place: 'delta', from: 12, publishedH: [9, 9] };
const GONE: Told = { id: 'gone', kind: 'statement', place: 'fork', from: 9.2, publishedH: [10, 10] };
const BACKGROUND: Told = { id: 'background', kind: 'context', place: 'mill', from: 9, publishedH: [10, 10] };
const PLACELESS: Told = { id: 'placeless', from: 9 };
const TIMELESS: Told = { id: 'timeless', place: 'mill' };

const boxesOf = (told: readonly Told[], asOfH = 30) => {
  const context = createStory(told, asOfH);
  return reportBoxes(context, routeStrings(context.ranked));
};

describe('the box of a report', () => {
  it('is its window, widened by its precision, by its stretch of the route', () => {
    const [box] = boxesOf([CROSSED]).filter(({ routeId }) => routeId === 'bay');
    expect(box!.window).toEqual({ start: 9 * HOUR - 30, end: 9 * HOUR + 30 });
    expect([box!.fromKm, box!.toKm]).toEqual([26, 27]);
  });

  it('has the standing that the reconstruction gives it', () => {
    const standing = new Map(
      boxesOf([LEFT, CROSSED, REPEATED, ENDED, HOPED, BACKGROUND]).map((box) => [box.reportId, box.standing]),
    );
    expect(Object.fromEntries(standing)).toEqual({
      left: 'used',
      crossed: 'used',
      repeated: 'copy',
      ended: 'unpublished',
      hoped: 'expectation',
      background: 'other',
    });
  });

  it('is open on the left where somebody says that the train had passed by then', () => {
    const open = new Map(boxesOf([LEFT, GONE]).map((box) => [box.reportId, box.openStart]));
    expect(Object.fromEntries(open)).toEqual({ left: false, gone: true });
  });

  it('is not there without a time or without a place', () => {
    expect(boxesOf([PLACELESS, TIMELESS])).toEqual([]);
  });

  it('stands once on shared rails, and on a branch only beyond the junction', () => {
    const boxes = boxesOf([LEFT, CROSSED, { ...ENDED, publishedH: [11, 11], grade: { source: 'E', information: 5 } }]);
    const on = (id: string) => boxes.filter(({ reportId }) => reportId === id).map(({ routeId }) => routeId);
    expect(on('left')).toHaveLength(1);
    expect(on('ended')).toEqual(['delta']);
  });

  it('is drawn before a more precise one, so that this lies on top', () => {
    const widths = boxesOf([LEFT, CROSSED, REPEATED]).map(({ window }) => window.end - window.start);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});

describe('on kim-2023', () => {
  const context = createKimScene();
  const boxes = reportBoxes(context, routeStrings(context.ranked));
  const box = (id: string) => boxes.find(({ reportId }) => reportId === id);

  it('the second hour of departure is contradicted by the first', () => {
    expect(box('R02')).toMatchObject({ standing: 'contradicted', conflicts: ['R01', 'R04'], fromKm: 0 });
  });

  it('the bridge is a box of twenty minutes by a kilometre', () => {
    const { window, fromKm, toKm, standing } = box('R11')!;
    expect(standing).toBe('used');
    expect([(window.end - window.start) / 60, toKm - fromKm]).toEqual([20, 1]);
  });
});
