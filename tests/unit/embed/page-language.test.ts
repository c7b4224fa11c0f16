import { describe, expect, it } from 'vitest';
import { pageLanguage } from '../../../src/embed/page-language.ts';

describe('the language of a page that names none in its address', () => {
  it('is the one that the page says it is written in, whatever the browser prefers', () => {
    expect(pageLanguage('ko', ['ru-RU', 'en'])).toBe('ko');
    expect(pageLanguage('ko-KR', [])).toBe('ko');
    expect(pageLanguage('RU', [])).toBe('ru');
  });

  it('is the first of the browser’s that there is where the page says none or another', () => {
    expect(pageLanguage('', ['fr-FR', 'ru-RU', 'ko'])).toBe('ru');
    expect(pageLanguage('', ['kok-IN', 'ko'])).toBe('ko');
    expect(pageLanguage('fr', ['ko'])).toBe('ko');
  });

  it('is English where neither is one of ours', () => {
    expect(pageLanguage('', ['de', 'ja'])).toBe('en');
    expect(pageLanguage('', [])).toBe('en');
  });
});
