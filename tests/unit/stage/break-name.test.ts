import { expect, test } from 'vitest';
import { breakName } from '../../../src/stage/style/break-name.ts';

test('a long name stands on two lines, broken at the space nearest to its middle', () => {
  expect(breakName('Мост через Раздольную')).toBe('Мост через\nРаздольную');
  expect(breakName('Космодром Восточный')).toBe('Космодром\nВосточный');
});

test('a short name and one without a space stay as they are', () => {
  expect(breakName('Razdolnaya bridge')).toBe('Razdolnaya bridge');
  expect(breakName('Комсомольск-Сортировочный')).toBe('Комсомольск-Сортировочный');
});
