import { expect, test, vi } from 'vitest';
import { createLanguageSelect } from '../../../src/ui/language-select.ts';
import { uiLabels } from '../../../src/words/ui-labels.ts';

const languages = [
  { lang: 'en', name: 'English' },
  { lang: 'ko', name: '한국어' },
  { lang: 'ru', name: 'Русский' },
] as const;

test('the languages stand under their own names, each in its own language, with the present one chosen', () => {
  const { element } = createLanguageSelect({ labels: uiLabels('ko'), languages, lang: 'ko', onLang: () => {} });
  const select = element.querySelector('select')!;
  expect(select.value).toBe('ko');
  expect(element.textContent).toContain('언어');
  expect([...select.options].map(({ text, lang }) => [lang, text])).toEqual([
    ['en', 'English'],
    ['ko', '한국어'],
    ['ru', 'Русский'],
  ]);
});

test('a choice is told to the owner', () => {
  const onLang = vi.fn();
  const { element } = createLanguageSelect({ labels: uiLabels('en'), languages, lang: 'en', onLang });
  const select = element.querySelector('select')!;
  select.value = 'ru';
  select.dispatchEvent(new Event('change'));
  expect(onLang.mock.calls).toEqual([['ru']]);
});
