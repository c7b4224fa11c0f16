import type { Lang } from '../case/types.ts';
import type { Sentence } from '../words/sentence.ts';
import { createElement, setAttribute, setText } from './create-element.ts';
import type { Control } from './types.ts';
import { unbroken } from './unbroken.ts';

export interface HeadlineState {
  readonly title: string;
  readonly titleLang: Lang;
  /** The sentence that is true of this moment: where it is, and what that rests on. */
  readonly lead: string;
  readonly rest: string;
  readonly asOf: string;
}

export interface Headline extends Control<HeadlineState> {
  /** Takes as much room as the tallest of these sentences needs at any width, seen by nobody: what stands below then never moves. */
  readonly keepRoomFor: (sentences: readonly Sentence[]) => void;
}

/** The question, the one true sentence of this moment, and how much was known. */
export const createHeadline = (deps: { readonly level: 'h1' | 'h2' }): Headline => {
  const title = createElement(deps.level, 'sl-title');
  const lead = createElement('strong', 'sl-lead');
  const rest = createElement('span', 'sl-rest');
  const asOf = createElement('p', 'sl-as-of');
  const said = createElement('p', 'sl-sentence', {}, [lead, ' ', rest]);
  const place = createElement('div', 'sl-sentence-place', {}, [said]);
  const element = createElement('header', 'sl-header', {}, [
    createElement('div', 'sl-header-text', {}, [title, place]),
    asOf,
  ]);
  return {
    element,
    keepRoomFor(sentences) {
      place.replaceChildren(said, ...sentences.map(createRoom));
    },
    update(state) {
      setText(title, state.title);
      setAttribute(title, 'lang', state.titleLang);
      setText(lead, unbroken(state.lead));
      setText(rest, unbroken(state.rest));
      setText(asOf, state.asOf);
    },
    destroy() {
      element.remove();
    },
  };
};

const createRoom = ({ lead, detail }: Sentence): HTMLElement =>
  createElement('p', 'sl-room', { 'aria-hidden': 'true' }, [
    createElement('strong', 'sl-lead', {}, [unbroken(lead)]),
    ' ',
    createElement('span', 'sl-rest', {}, [unbroken(detail)]),
  ]);
