import type { Lang } from '../case/types.ts';
import { createElement, setAttribute, setText } from './create-element.ts';
import type { Control } from './types.ts';

export interface HeadlineState {
  readonly title: string;
  readonly titleLang: Lang;
  /** The sentence that is true of this moment: where it is, and what that rests on. */
  readonly lead: string;
  readonly rest: string;
  readonly asOf: string;
}

/** The question, the one true sentence of this moment, and how much was known. */
export const createHeadline = (deps: { readonly level: 'h1' | 'h2' }): Control<HeadlineState> => {
  const title = createElement(deps.level, 'sl-title');
  const lead = createElement('strong', 'sl-lead');
  const rest = createElement('span', 'sl-rest');
  const asOf = createElement('p', 'sl-as-of');
  const element = createElement('header', 'sl-header', {}, [
    createElement('div', 'sl-header-text', {}, [title, createElement('p', 'sl-sentence', {}, [lead, ' ', rest])]),
    asOf,
  ]);
  return {
    element,
    update(state) {
      setText(title, state.title);
      setAttribute(title, 'lang', state.titleLang);
      setText(lead, state.lead);
      setText(rest, state.rest);
      setText(asOf, state.asOf);
    },
    destroy() {
      element.remove();
    },
  };
};
