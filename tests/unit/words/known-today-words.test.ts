import { describe, expect, it } from 'vitest';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { knownTodayWords } from '../../../src/words/known-today-words.ts';
import { createStory, HOUR, type Told } from '../scene/create-story.ts';

const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8 };
const ARRIVED: Told = { id: 'arrived', kind: 'arrived', place: 'delta', from: 9.25 };

const story = createStory([LEFT, ARRIVED]);
const told = (hours: number, context = story) => knownTodayWords(sceneAt(context, hours * HOUR), context, 'en');

describe('what is known today of a moment', () => {
  it('is the stretch that holds nine in ten of it, and the likeliest destination with its share', () => {
    expect(told(8.7)).toMatch(/^Known today: km \d+–\d+ \(90 %\); (>99|\d+) % to Delta\.$/);
  });

  it('reaches beyond where the reports end', () => {
    const open = createStory([LEFT, { id: 'passed', kind: 'passed', place: 'mill', from: 8.5 }]);
    expect(told(8.5, open)).toContain(' or beyond (90 %)');
  });

  it('is no position before the first report and after the last', () => {
    expect(told(5)).toBe('Known today: before anybody reported it.');
    expect(told(20)).toBe('Known today: not where it is.');
  });

  it('is nowhere where no report puts the train on the rails', () => {
    expect(told(8.7, createStory([]))).toBe('Known today: not where it is.');
  });
});
