import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/case/types.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { knownTodayWords } from '../../../src/words/known-today-words.ts';
import { caseTime, createKimScene } from '../scene/create-kim-scene.ts';
import { createStory, HOUR, type Told } from '../scene/create-story.ts';

const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8 };
const ARRIVED: Told = { id: 'arrived', kind: 'arrived', place: 'delta', from: 9.25 };

const story = createStory([LEFT, ARRIVED]);
const told = (hours: number, context = story) => knownTodayWords(sceneAt(context, hours * HOUR), context, 'en');

describe('what is known today of a moment', () => {
  it('is a place, the stretch that holds nine in ten of it, and the likeliest destination with its share', () => {
    expect(told(8.7)).toMatch(/^Known today: near [^,]+, km \d+–\d+ \(90 %\); (>99|\d+) % to Delta\.$/);
  });

  describe('in the case of September 2023', () => {
    const kim = createKimScene('2026-01-01T00:00:00Z');
    const of = (instant: string, lang: Lang) =>
      knownTodayWords(sceneAt(kim, caseTime(kim.case, instant)), kim, lang).split(/, (?:km|км)|, 1,/)[0];

    it('is near a station where half of it lies within a quarter of an hour of one', () => {
      const instant = '2023-09-12T02:16:00Z';
      expect(of(instant, 'en')).toBe('Known today: near the Razdolnaya bridge');
      expect(of(instant, 'ko')).toBe('오늘 기준: 라즈돌나야강 철교 부근');
      expect(of(instant, 'ru')).toBe('На сегодня: у моста через Раздольную');
    });

    it('is between two where it lies wider', () => {
      expect(of('2023-09-11T22:40:00Z', 'en')).toBe('Known today: Khasan–Bamburovo');
    });

    it('abbreviates the station in Russian, which is the longest', () => {
      expect(of('2023-09-11T20:30:00Z', 'ru')).toBe('На сегодня: у ст. Хасан');
    });
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
