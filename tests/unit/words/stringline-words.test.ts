import { describe, expect, it } from 'vitest';
import { stringlineOf } from '../../../src/scene/stringline/stringline-of.ts';
import {
  clockChangeWords,
  diagramMomentWords,
  routeShareWords,
  stationName,
  stringlineSummary,
} from '../../../src/words/stringline-words.ts';
import { caseTime, createKimScene } from '../scene/create-kim-scene.ts';

const kim = createKimScene();
const span = { start: 36_000, end: 225_000 };
const stringline = stringlineOf(kim, span);
const at = (instant: string) => caseTime(kim.case, instant);

describe('the words of the diagram', () => {
  it('name a place as the case does and a station as the network does, in the language of the reader', () => {
    const mark = (placeId: string | null, stationId: string | null) => ({
      routeId: 'north',
      km: 0,
      placeId,
      stationId,
      order: 0,
    });
    expect(stationName(mark('khasan', 'khasan'), kim, 'ru')).toBe('Хасан');
    expect(stationName(mark(null, 'hamhung'), kim, 'en')).toBe('Hamhung');
    expect(stationName(mark(null, 'hamhung'), kim, 'ko')).toBe('함흥');
  });

  it('say by how much a clock has to be changed', () => {
    const [border, west] = stringline.zoneChanges;
    expect([clockChangeWords(border!, 'en'), clockChangeWords(west!, 'en')]).toEqual(['clocks +1 h', 'clocks −1 h']);
    expect(clockChangeWords({ ...border!, jumpS: 1800 }, 'en')).toBe('clocks +30 min');
  });

  it('give a route its share, with its name, or with its destination and what tells it from another that goes there', () => {
    const noon = createKimScene('2023-09-12T12:00:00Z');
    const [first, second, third] = stringlineOf(noon, span).strings;
    expect(routeShareWords(second!, noon, 'en', false)).toBe('30 % Vladivostok, changing ends at Ussuriysk as in 2019');
    expect(routeShareWords(first!, noon, 'en', true)).toBe('50 % to Vostochny');
    expect(routeShareWords(second!, noon, 'en', true)).toBe('30 % to Vladivostok (Ussuriysk)');
    expect(routeShareWords(third!, noon, 'en', true)).toBe('20 % to Vladivostok (Baranovsky)');
  });

  it('say of a moment what the sentence says of it', () => {
    const [time, where] = diagramMomentWords(at('2023-09-12T00:00:00Z'), kim, 'en');
    expect(time).toBe('Tue 12 Sep 10:00, Vladivostok time');
    expect(where).toMatch(/^Between Khasan and the Razdolnaya bridge\. Nine in ten: km /);
    expect(diagramMomentWords(at('2023-09-14T00:00:00Z'), kim, 'en')[1]).toBe('Not known where it is.');
  });
});

describe('the diagram for those who do not see it', () => {
  const [about, ...passages] = stringlineSummary(stringline, span, kim, 'en');

  it('is said to be what it is', () => {
    expect(about).toContain('kilometres from Pyongyang');
    expect(about).toContain('Sun 10 Sep 11:00, Vladivostok time');
  });

  it('is the time of passage at each reported place, in running order', () => {
    expect(passages.map((line) => line.replace(/, nine in ten:.*/, ''))).toEqual([
      'At Pyongyang',
      'At Tumangang',
      'At Friendship Bridge',
      'At Khasan',
      'At the Razdolnaya bridge',
      'At Ussuriysk',
    ]);
    expect(passages[4]).toMatch(/: Tue 12 Sep 12:\d\d–12:\d\d, Vladivostok time\.$/);
  });

  it('is nothing where there is no route', () => {
    expect(stringlineSummary({ ...stringline, strings: [] }, span, kim, 'en')).toEqual([]);
  });
});
