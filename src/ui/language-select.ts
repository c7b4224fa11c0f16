import type { Lang } from '../case/types.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createElement } from './create-element.ts';

/** A language by its own name, which is what its readers look for. */
export interface LanguageChoice {
  readonly lang: Lang;
  readonly name: string;
}

/** The languages of the interface, in a native list. What follows from a choice is its owner's business, so it has nothing to update. */
export const createLanguageSelect = (deps: {
  readonly labels: UiLabels;
  readonly languages: readonly LanguageChoice[];
  readonly lang: Lang;
  readonly onLang: (lang: Lang) => void;
}): { readonly element: HTMLElement; readonly focus: () => void } => {
  const { languages } = deps;
  const select = createElement(
    'select',
    'sl-select sl-language-select',
    {},
    languages.map(({ lang, name }) => createElement('option', '', { value: lang, lang }, [name])),
  );
  select.value = deps.lang;
  select.addEventListener('change', () => {
    const chosen = languages.find(({ lang }) => lang === select.value);
    if (chosen !== undefined) deps.onLang(chosen.lang);
  });
  const element = createElement('label', 'sl-language', {}, [
    createElement('span', 'sl-visually-hidden', {}, [deps.labels.language]),
    select,
  ]);
  return { element, focus: () => select.focus() };
};
