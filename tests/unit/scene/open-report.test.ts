import { describe, expect, it } from 'vitest';
import type { SceneContext } from '../../../src/scene/context.ts';
import { openReport } from '../../../src/scene/open-report.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { createStory, HOUR, type Told } from './create-story.ts';

const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8 };
const CROSSED: Told = { id: 'crossed', kind: 'passed', place: 'cross', from: 8.75, precisionS: HOUR / 2 };
const ARRIVED: Told = { id: 'arrived', kind: 'arrived', place: 'delta', from: 9.25 };

const open = (context: SceneContext, hours: number): string | null =>
  openReport(sceneAt(context, hours * HOUR), context)?.report.id ?? null;

describe('the report on this very moment', () => {
  it('is one whose window is open, as long as it is', () => {
    const story = createStory([LEFT, CROSSED, ARRIVED]);
    expect([8.49, 8.75, 8.99, 9.01].map((hours) => open(story, hours))).toEqual([null, 'crossed', 'crossed', null]);
  });

  it('is of several the one with the narrowest window', () => {
    const vague: Told = { ...CROSSED, id: 'vague', from: 8.6, to: 8.9, precisionS: 60 * 50 };
    expect(open(createStory([LEFT, vague, CROSSED, ARRIVED]), 8.75)).toBe('crossed');
  });

  it('is of those as narrow the likeliest', () => {
    const unsure: Told = { ...CROSSED, id: 'as-narrow', grade: { source: 'C', information: 3 } };
    expect(open(createStory([LEFT, unsure, CROSSED, ARRIVED]), 8.75)).toBe('crossed');
  });

  it('is none that can be farther from now than the last one', () => {
    const day: Told = { ...CROSSED, id: 'day', from: 0, to: 24 };
    expect(open(createStory([LEFT, day, ARRIVED]), 8.75)).toBeNull();
  });

  it('is none of a place that lies behind the last one', () => {
    const late: Told = { id: 'late', kind: 'statement', place: 'alder', from: 8.8, to: 9.2 };
    const story = createStory([LEFT, { ...CROSSED, precisionS: 60 }, late, ARRIVED]);
    expect(open(story, 9.15)).toBeNull();
  });

  it('is none of a place to which the train cannot have come yet', () => {
    const left: Told = { ...LEFT, from: 5, to: 8 };
    const arrived: Told = { ...ARRIVED, from: 8.2, to: 9.25 };
    expect(open(createStory([left, arrived]), 8.4)).toBe('arrived');
    expect(open(createStory([left, { ...CROSSED, precisionS: 60 }, arrived]), 8.4)).toBeNull();
  });

  it('is none before the first report', () => {
    expect(open(createStory([LEFT, CROSSED]), 5)).toBeNull();
  });
});
