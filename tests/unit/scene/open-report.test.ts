import { describe, expect, it } from 'vitest';
import type { SceneContext } from '../../../src/scene/context.ts';
import { holdingAt } from '../../../src/scene/holdings-of.ts';
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

  it('is none of a place near which the train cannot have come yet', () => {
    const left: Told = { ...LEFT, from: 5, to: 8 };
    const arrived: Told = { ...ARRIVED, from: 8.2, to: 9.25 };
    expect(open(createStory([left, arrived]), 8.3)).toBe('arrived');
    expect(open(createStory([left, { ...CROSSED, precisionS: 60 }, arrived]), 8.3)).toBeNull();
  });

  describe('where a sharp one is minutes off and a vague one open', () => {
    const vague: Told = { ...CROSSED, id: 'vague', from: 7.5, to: 10 };
    const sharp: Told = { ...CROSSED, precisionS: 60 };
    const left: Told = { ...LEFT, from: 5, to: 8 };
    const story = createStory([left, vague, sharp, ARRIVED]);

    it('is the sharp one, before it happened and after', () => {
      expect([8.4, 8.7, 8.75].map((hours) => open(story, hours))).toEqual(['crossed', 'crossed', 'crossed']);
      expect(open(story, 8.8)).toBeNull();
      expect(holdingAt(story.holdings, 8.8 * HOUR).previous).toBe('crossed');
    });

    it('is the vague one while the sharp one is more than half an hour off', () => {
      expect(open(story, 8.2)).toBe('vague');
    });

    it('is the open one where the other is hardly nearer', () => {
      expect(open(createStory([left, { ...vague, from: 8.4, to: 8.9 }, sharp, ARRIVED]), 8.4)).toBe('vague');
    });

    it('is the vague one while the train cannot have come near the other', () => {
      const scene = sceneAt(story, 8.5 * HOUR);
      const [lead] = scene.routes;
      const intervals = { ...lead!.intervals!, p90: { fromKm: 0, toKm: 10 } };
      const behind: Told = { ...vague, place: 'alder', kind: 'seen' };
      const early = createStory([behind, sharp, ARRIVED]);
      expect(openReport(scene, early)?.report.id).toBe('crossed');
      expect(openReport({ ...scene, routes: [{ ...lead!, intervals }] }, early)?.report.id).toBe('vague');
    });
  });

  it('is none before the first report', () => {
    expect(open(createStory([LEFT, CROSSED]), 5)).toBeNull();
  });
});
