import { describe, expect, it } from 'vitest';
import type { SceneContext } from '../../../src/scene/context.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { sentence } from '../../../src/words/sentence.ts';
import { valueText } from '../../../src/words/value-text.ts';
import { caseTime, createKimScene } from '../scene/create-kim-scene.ts';
import { createStory, HOUR, type Told } from '../scene/create-story.ts';

const LEFT: Told = {
  id: 'left',
  kind: 'departed',
  place: 'alder',
  from: 8,
  publisher: 'The Post',
  attribution: ['KCNA'],
};
const CROSSED: Told = { id: 'crossed', kind: 'passed', place: 'cross', from: 8.75 };
const ARRIVED: Told = { id: 'arrived', kind: 'arrived', place: 'delta', from: 9.25 };

const story = createStory([LEFT, CROSSED, ARRIVED]);
const said = (hours: number, context = story) => sentence(sceneAt(context, hours * HOUR), context, 'en');

/** The same story with the weights of the routes set: the likelier one's share, and the rest. */
function weighing(context: SceneContext, share: number): SceneContext {
  const weights = [share, 1 - share];
  const routes = context.journey.routes.toSorted((a, b) => b.weight - a.weight);
  return createSceneContext({
    ...context,
    journey: { ...context.journey, routes: routes.map((route, i) => ({ ...route, weight: weights[i]! })) },
  });
}

describe('the sentence', () => {
  it('names the first report before it, and no position', () => {
    expect(said(5)).toEqual({
      lead: 'Not yet reported anywhere.',
      detail: expect.stringMatching(/^First reported 3 h later at Alder \(KCNA\)\./),
    });
  });

  it('says between which reported places, since when, on whose word, and how sure', () => {
    const { lead, detail } = said(8.4);
    expect(lead).toBe('Between Alder and Cross.');
    expect(detail).toMatch(
      /^Last reported 24 min ago at Alder \(KCNA\)\. Nine in ten: km \d+–\d+, (most likely near|even odds on either side of) km \d+\./,
    );
  });

  it('tells an interval that holds all that the scene gives nine chances in ten', () => {
    for (let hours = 8.1; hours < 8.6; hours += 0.1) {
      const scene = sceneAt(story, hours * HOUR);
      const spoken = /km (\d+)(?:–(\d+))?/.exec(sentence(scene, story, 'en').detail.split('Nine in ten: ')[1]!)!;
      const { fromKm, toKm } = scene.routes[0]!.intervals!.p90;
      expect(Number(spoken[1])).toBeLessThanOrEqual(fromKm);
      expect(Number(spoken[2] ?? spoken[1])).toBeGreaterThanOrEqual(toKm);
    }
  });

  it('names no report that is still to come', () => {
    expect(said(8.7).detail).toContain('at Alder');
    expect(said(8.7).detail).not.toContain('Cross (');
    expect(said(8.85).detail).toContain('6 min ago at Cross (The Post)');
  });

  describe('while the window of a report is open', () => {
    const around: Told = { ...CROSSED, precisionS: HOUR / 2 };
    const open = createStory([LEFT, around, ARRIVED]);

    it('says how far from this moment it can be, at most, and no side of it', () => {
      expect(said(8.75, open).detail).toMatch(/^Reported within 15 min of this moment at Cross \(The Post\)\. /);
      expect(said(8.9, open).detail).toMatch(/^Reported within 24 min of this moment at Cross/);
    });

    it('rounds that up', () => {
      expect(said(8.76, open).detail).toMatch(/^Reported within 16 min of this moment/);
    });

    it('tells of the last one again when it is over', () => {
      expect(said(9.01, open).detail).toMatch(/^Last reported 16 min ago at Cross \(The Post\)\./);
    });
  });

  it('names on the morning of 12 September who told of Khasan at six', () => {
    const kim = createKimScene('2026-01-01T00:00:00Z');
    const spoken = (instant: string) => sentence(sceneAt(kim, caseTime(kim.case, instant)), kim, 'en').detail;
    expect(spoken('2023-09-11T20:00:00Z')).toMatch(/^Reported within 15 min of this moment at Khasan \(KCNA\)\./);
    expect(spoken('2023-09-11T20:30:00Z')).toMatch(/^Last reported 30 min ago at Khasan \(KCNA\)\./);
  });

  it('names just before a quarter past twelve who told of that minute, and not a camera of the whole morning', () => {
    const kim = createKimScene();
    const spoken = (instant: string) => sentence(sceneAt(kim, caseTime(kim.case, instant)), kim, 'en').detail;
    expect(spoken('2023-09-12T01:30:00Z')).toMatch(/^Reported within 5 h of this moment around Vladivostok \(NNN\)\./);
    expect(spoken('2023-09-12T02:00:00Z')).toMatch(/^Reported within 25 min of this moment at the Razdolnaya bridge/);
    expect(spoken('2023-09-12T02:30:00Z')).toMatch(/^Last reported 15 min ago at the Razdolnaya bridge/);
  });

  it('says that it stands, and where, while it waits to leave', () => {
    expect(said(7, createStory([{ ...LEFT, from: 6, to: 8.1 }, CROSSED])).lead).toBe('Probably standing near Alder.');
  });

  it('ends in not knowing', () => {
    expect(said(20)).toEqual({
      lead: 'Not known where it is.',
      detail: expect.stringMatching(/^Last reported 11 h ago at Delta \(The Post\)\./),
    });
  });

  it('says that it may have gone on where the reports end before the line does', () => {
    const open = createStory([LEFT, { id: 'there', kind: 'statement', place: 'cross', from: 8, to: 14 }]);
    expect(said(13, open).lead).toBe('Probably at or past Cross.');
    expect(said(13, open).detail).toContain(', or beyond.');
    expect(said(8.3, open).lead).toBe('Past Alder.');
  });

  it('gives the shares of the destinations while more than one is open', () => {
    expect(said(8.4, createStory([LEFT, CROSSED])).detail).toMatch(
      /Heading, by the reports so far: 50 % to \w+, 50 % to \w+\.$/,
    );
  });

  describe('where routes have parted', () => {
    const parted = createStory([LEFT, CROSSED, { id: 'somewhere', kind: 'seen', place: 'beyond', from: 9.25 }]);

    it('speaks of each, with its share and its own interval', () => {
      expect(said(9.1, weighing(parted, 0.5)).detail).toMatch(
        /bay line \(50 %\): nine in ten km [\d–]+\. delta line \(50 %\): nine in ten km [\d–]+\.$/,
      );
    });

    it('says only what lies behind while no route makes up more than half', () => {
      const even = weighing(parted, 0.5);
      const passed = /^Past (\w+), on one of several routes\.$/.exec(said(9.1, even).lead)![1]!;
      const { fromKm } = even.anchors.find(({ placeId }) => placeId === passed.toLowerCase())!;
      for (const { intervals } of sceneAt(even, 9.1 * HOUR).routes) {
        expect(intervals!.p90.fromKm).toBeGreaterThanOrEqual(fromKm);
      }
    });

    it('says "probably" of a route that does', () => {
      expect(said(9.1, weighing(parted, 0.7)).lead).toBe('Probably near Cross.');
    });
  });

  it('has an answer where nothing counts', () => {
    expect(said(9, createStory([]))).toEqual({ lead: 'No report known by then says where the train was.', detail: '' });
  });

  it('is vague about how long ago a vague report was', () => {
    const vague = createStory([{ ...LEFT, from: 2, to: 8 }, CROSSED]);
    expect(said(8.6, vague).detail).toMatch(/^Last reported 1–7 h ago at Alder/);
  });
});

describe('the slider', () => {
  it('says time, zone, place and certainty', () => {
    expect(valueText(sceneAt(story, 8.4 * HOUR), story, 'en')).toMatch(
      /^Tue 12 Sep 08:24, Vladivostok time\. Between Alder and Cross\. Nine in ten: km/,
    );
    expect(valueText(sceneAt(story, 5 * HOUR), story, 'en')).toBe(
      'Tue 12 Sep 05:00, Vladivostok time. Not yet reported anywhere.',
    );
  });
});
