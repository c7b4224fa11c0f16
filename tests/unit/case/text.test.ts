import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/case/text.ts';

describe('textIn', () => {
  it('gives the language asked for, else English, else any', () => {
    const name = { en: 'Khasan', ru: 'Хасан' };
    expect(textIn(name, 'ru')).toBe('Хасан');
    expect(textIn(name, 'ko')).toBe('Khasan');
    expect(textIn({ ko: '하산' }, 'ru')).toBe('하산');
    expect(textIn({ ru: 'Хасан' }, 'en')).toBe('Хасан');
    expect(textIn('Khasan', 'ko')).toBe('Khasan');
  });
});
