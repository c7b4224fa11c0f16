import { describe, expect, test } from 'vitest';
import type { Lang, Report } from '../../../src/case/types.ts';
import { areaWords } from '../../../src/words/area-words.ts';
import { createKim } from '../../support/kim-2023.ts';

const { case: kim } = createKim();
const reportAt = (place: string): Report =>
  kim.reports.find(({ where }) => where?.type === 'place' && where.place === place)!;

describe('what is written at the outline of an area', () => {
  test.each<[Lang, string, string]>([
    ['en', 'Somewhere around Vladivostok', 'Somewhere in Amur Oblast'],
    ['ko', '블라디보스토크 인근 어딘가', '아무르주 어딘가'],
    ['ru', 'Где-то: окрестности Владивостока', 'Где-то: Амурская область'],
  ])('is where, in %s', (lang, around, within) => {
    expect(areaWords(reportAt('around-vladivostok'), kim, lang)?.name).toBe(around);
    expect(areaWords(reportAt('amur-oblast'), kim, lang)?.name).toBe(within);
  });

  test('is on whose word', () => {
    expect(areaWords(reportAt('around-vladivostok'), kim, 'en')?.by).toBe('NNN');
  });

  test('is the stretch of a report that names one', () => {
    const between: Report = {
      ...reportAt('amur-oblast'),
      where: { type: 'stretch', from: 'khasan', to: 'razdolnaya-bridge' },
    };
    expect(areaWords(between, kim, 'en')?.name).toBe('Between Khasan and the Razdolnaya bridge');
  });

  test('is nothing of a report that names no place', () => {
    expect(areaWords({ ...reportAt('amur-oblast'), where: null }, kim, 'en')).toBeNull();
  });
});
