import { describe, expect, it } from 'vitest';
import { langOf, textIn } from '../../../src/case/text.ts';

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

describe('langOf', () => {
  it('is the language that the text comes in', () => {
    const subject = { languages: ['ko', 'en'] } as const;
    const name = { en: 'Khasan', ru: 'Хасан' };
    expect(langOf(name, subject, 'ru')).toBe('ru');
    expect(langOf(name, subject, 'ko')).toBe('en');
    expect(langOf({ ko: '하산' }, subject, 'ru')).toBe('ko');
    expect(langOf('한 언어로만 쓴 글', subject, 'ru')).toBe('ko');
  });
});
