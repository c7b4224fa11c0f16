import { describe, expect, it } from 'vitest';
import type { Case, Lang, LocalText, Place } from '../../../src/case/types.ts';
import type { SceneContext } from '../../../src/scene/context.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { distanceReadouts } from '../../../src/words/distance-words.ts';
import { durationRangeWords, durationWords } from '../../../src/words/duration-words.ts';
import { kmRangeWords, kmWords, percentWords } from '../../../src/words/number-words.ts';
import { sentence } from '../../../src/words/sentence.ts';
import { momentWords, windowWords, zoneName } from '../../../src/words/time-words.ts';
import { createCase, createStory, HOUR } from '../scene/create-story.ts';

const NAMES: Readonly<Record<string, LocalText>> = {
  alder: { en: 'Alder', ko: '평양', ru: 'Пхеньян' },
  cross: { en: 'Cross', ko: '하산', ru: 'Хасан' },
  delta: { en: 'Delta', ko: '바라놉스키', ru: 'Барановский' },
};

const ELSEWHERE: LocalText = { en: 'Elsewhere', ko: '우수리스크', ru: 'Уссурийск' };

/** The story of the tests with names in three languages. */
function named(context: SceneContext): SceneContext {
  const rename = (place: Place): Place => ({ ...place, name: NAMES[place.id] ?? ELSEWHERE });
  const places = new Map([...context.case.places].map(([id, place]) => [id, rename(place)]));
  const subject: Case = { ...context.case, places };
  return createSceneContext({ ...context, case: subject });
}

const story = named(
  createStory([
    { id: 'left', kind: 'departed', place: 'alder', from: 8, publisher: 'KCNA' },
    { id: 'crossed', kind: 'passed', place: 'cross', from: 8.75, publisher: 'KCNA' },
    { id: 'arrived', kind: 'arrived', place: 'delta', from: 9.25, publisher: 'KCNA' },
  ]),
);
const said = (hours: number, lang: Lang): string => {
  const { lead, detail } = sentence(sceneAt(story, hours * HOUR), story, lang);
  return `${lead} ${detail}`;
};

describe('the sentence in Korean', () => {
  it('joins names with the particle of their last sound', () => {
    expect(said(8.4, 'ko')).toMatch(
      /^평양과 하산 사이에 있다\. 24분 전 평양에 있었다는 것이 마지막 보도다\(KCNA\)\. 90% 확률로 \d+~\d+km 구간, /,
    );
  });

  it('says what comes before the first report', () => {
    expect(said(5, 'ko')).toMatch(
      /^아직 어디에서도 보도되지 않았다\. 3시간 뒤 평양에 있었다는 것이 첫 보도다\(KCNA\)\./,
    );
  });
});

describe('the sentence in Russian', () => {
  it('leaves names in the nominative', () => {
    expect(said(8.4, 'ru')).toMatch(
      /^На участке Пхеньян — Хасан\. Последнее сообщение — 24\u00a0мин назад: станция Пхеньян \(KCNA\)\. С вероятностью 90\u00a0%: км\u00a0\d+–\d+, /,
    );
  });

  it('says what comes before the first report', () => {
    expect(said(5, 'ru')).toMatch(
      /^Сообщений о поезде ещё нет\. Первое сообщение — 3\u00a0ч спустя: станция Пхеньян \(KCNA\)\./,
    );
  });
});

describe('a report whose window is open', () => {
  const open = named(
    createStory([
      { id: 'left', kind: 'departed', place: 'alder', from: 8, publisher: 'KCNA' },
      { id: 'crossed', kind: 'passed', place: 'cross', from: 8.75, precisionS: HOUR / 2, publisher: 'KCNA' },
    ]),
  );
  const spoken = (lang: Lang): string => sentence(sceneAt(open, 8.75 * HOUR), open, lang).detail;

  it('is told in Korean and in Russian', () => {
    expect(spoken('ko')).toMatch(/^이 시각 전후 15분 안에 하산에 있었다는 보도다\(KCNA\)\. /);
    expect(spoken('ru')).toMatch(/^Сообщение об этом времени, плюс-минус 15\u00a0мин: станция Хасан \(KCNA\)\. /);
  });
});

describe.each(['ko', 'ru'] as const)('every sentence of a journey in %s', (lang) => {
  it('has no hole in it and no word of another language', () => {
    for (let hours = 4; hours < 12; hours += 0.05) {
      const words = said(hours, lang);
      expect(words).not.toMatch(/undefined|null|NaN/);
      // Names that the case gives in English alone, and the units of Korean.
      expect(words.replaceAll(/KCNA|km|\w+ line/g, '')).not.toMatch(/[A-Za-z]{2,}/);
    }
  });
});

describe('figures', () => {
  it('stand as each language writes them', () => {
    expect([kmWords(1176.6, 'ko'), kmWords(1176.6, 'ru')]).toEqual(['1,177km', '1\u00a0177\u00a0км']);
    expect([kmRangeWords(904.9, 961.1, 'ko'), kmRangeWords(904.9, 961.1, 'ru')]).toEqual([
      '904~962km 구간',
      'км\u00a0904–962',
    ]);
    expect([percentWords(0.62, 'ko'), percentWords(0.996, 'ru')]).toEqual(['62%', '>99\u00a0%']);
    expect([durationWords(72 * HOUR, 'ko'), durationWords(72 * HOUR, 'ru')]).toEqual(['3일', '3\u00a0дня']);
    expect([durationRangeWords(0, 7 * HOUR, 'ko'), durationRangeWords(0, 7 * HOUR, 'ru')]).toEqual([
      '최대 7시간',
      'максимум 7\u00a0ч',
    ]);
  });

  it('name the distances as the clock runs', () => {
    const labels = (lang: Lang) =>
      distanceReadouts(sceneAt(story, 8.5 * HOUR).distances, story.case, lang).map(({ label }) => label);
    expect(labels('ko')).toEqual(['달린 거리', '남은 거리', '평양까지 직선', '바라놉스키까지 직선']);
    expect(labels('ru')).toEqual(['Пройдено', 'Осталось', 'По прямой: Пхеньян', 'По прямой: Барановский']);
  });
});

describe('times', () => {
  const subject = createCase([]);
  const noon = 12.25 * HOUR;

  it('have day and zone as each language says them', () => {
    expect(momentWords(noon, subject, 'Asia/Vladivostok', 'ko')).toBe('9월 12일(화) 12:15, 블라디보스토크 시간');
    expect(momentWords(noon, subject, 'Asia/Vladivostok', 'ru')).toBe('вт, 12 сент. 12:15 по Владивостоку');
    expect(windowWords({ start: noon, end: noon + HOUR }, subject, 'Europe/Moscow', 'ru')).toBe(
      'вт, 12 сент. 05:15–06:15 по Москве',
    );
    expect(momentWords(400 * 24 * HOUR, subject, 'Asia/Seoul', 'ko')).toMatch(
      /^2024년 10월 15일\(화\) 23:00, 서울 시간$/,
    );
  });

  it('name a zone without a name of its own as Intl does', () => {
    expect(zoneName('Europe/Brussels', 'ko')).toMatch(/유럽.*시간/);
    expect(momentWords(noon, subject, 'Europe/Brussels', 'ru')).toMatch(/, время: Центральная Европа$/);
  });
});
