import { describe, expect, it } from 'vitest';
import { placeInCase } from '../../../src/words/ru/place-cases.ts';
import { plural } from '../../../src/words/ru/plural.ts';

describe('a Russian place in a case', () => {
  it('keeps its name, and declines the noun before it', () => {
    expect(placeInCase({ name: 'Хасан', kind: 'station' }, 'genitive')).toBe('станции Хасан');
    expect(placeInCase({ name: 'Барановский', kind: 'junction' }, 'accusative')).toBe('узел Барановский');
  });

  it('declines the noun that its name begins with, and says no second one', () => {
    expect(placeInCase({ name: 'Мост через Раздольную', kind: 'bridge' }, 'genitive')).toBe('моста через Раздольную');
    expect(placeInCase({ name: 'Мост Дружбы', kind: 'border' }, 'accusative')).toBe('мост Дружбы');
    expect(placeInCase({ name: 'Окрестности Владивостока', kind: 'area' }, 'genitive')).toBe(
      'окрестностей Владивостока',
    );
  });

  it('declines the names of regions by rule', () => {
    expect(placeInCase({ name: 'Амурская область', kind: 'area' }, 'genitive')).toBe('Амурской области');
    expect(placeInCase({ name: 'Приморский край', kind: 'area' }, 'genitive')).toBe('Приморского края');
    expect(placeInCase({ name: 'Амурская область', kind: 'area' }, 'nominative')).toBe('Амурская область');
  });
});

describe('a Russian word after a number', () => {
  it.each([
    [1, 'день'],
    [2, 'дня'],
    [4, 'дня'],
    [5, 'дней'],
    [11, 'дней'],
    [21, 'день'],
    [22, 'дня'],
    [112, 'дней'],
    [0, 'дней'],
  ])('%i takes its form', (count, word) => {
    expect(plural(count, 'день', 'дня', 'дней')).toBe(word);
  });
});
