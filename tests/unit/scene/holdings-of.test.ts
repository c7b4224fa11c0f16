import { describe, expect, it } from 'vitest';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { sentence } from '../../../src/words/sentence.ts';
import { createStory, HOUR, type Told } from './create-story.ts';

const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8 };
/** At Mill by a clock, and some time that morning. */
const SHARP: Told = { id: 'sharp', kind: 'passed', place: 'mill', from: 8.3, precisionS: 10 * 60 };
const VAGUE: Told = { id: 'vague', kind: 'passed', place: 'mill', from: 8, to: 8.5 };
const ARRIVED: Told = { id: 'arrived', kind: 'arrived', place: 'delta', from: 9.25 };

const behind = (told: readonly Told[], hours: number): string | null =>
  sceneAt(createStory(told), hours * HOUR).holding.previous;

describe('the report behind the train', () => {
  it('is the sharper of two at the same place, also once the vaguer one is over', () => {
    expect(behind([LEFT, SHARP, VAGUE, ARRIVED], 8.45)).toBe('sharp');
    expect(behind([LEFT, SHARP, VAGUE, ARRIVED], 8.6)).toBe('sharp');
  });

  it('is a vague one that begins after the sharper one has ended', () => {
    const later: Told = { ...VAGUE, id: 'later', kind: 'seen', from: 8.4, to: 8.7 };
    expect(behind([LEFT, SHARP, later, ARRIVED], 8.8)).toBe('later');
  });

  it('is the later of two that are as sharp', () => {
    const again: Told = { ...SHARP, id: 'again', from: 8.35 };
    expect(behind([LEFT, SHARP, again, ARRIVED], 8.6)).toBe('again');
  });

  it('is the one farther along, however vague', () => {
    const cross: Told = { ...VAGUE, id: 'cross', place: 'cross', from: 8.3, to: 8.8 };
    expect(behind([LEFT, SHARP, cross, ARRIVED], 8.9)).toBe('cross');
  });

  it('is the one that the sentence names as the last', () => {
    const story = createStory([LEFT, { ...SHARP, publisher: 'The Clock' }, VAGUE, ARRIVED]);
    expect(sentence(sceneAt(story, 8.6 * HOUR), story, 'en').detail).toMatch(
      /^Last reported 18 min ago at Mill \(The Clock\)\./,
    );
  });
});
