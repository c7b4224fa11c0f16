import { describe, expect, it } from 'vitest';
import { levelIndex } from '../../../src/journey/level-index.ts';

const table = { levels: Float64Array.of(0.05, 0.1, 0.5, 0.9, 0.95) };

describe('levelIndex', () => {
  it('finds each level, however it was computed', () => {
    for (const [i, level] of table.levels.entries()) expect(levelIndex(table, level)).toBe(i);
    expect(levelIndex(table, 1 - 0.95)).toBe(0);
    expect(levelIndex(table, (1 + 0.8) / 2)).toBe(3);
  });

  it('takes the next level above where a table has none, and the last beyond all', () => {
    expect(levelIndex(table, 0.3)).toBe(2);
    expect(levelIndex(table, 0.99)).toBe(4);
  });
});
