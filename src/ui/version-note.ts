import { createElement } from './create-element.ts';

/** Tells a reader who follows a link to another version of the case so, and what was corrected since. */
export const createVersionNote = (
  changedSince: string,
  { text, corrections }: { readonly text: string; readonly corrections: readonly string[] },
): HTMLElement =>
  createElement('div', 'sl-version-note', { role: 'note' }, [
    createElement('p', '', {}, [text]),
    ...(corrections.length === 0
      ? []
      : [
          createElement('p', 'sl-fine', {}, [changedSince]),
          createElement(
            'ul',
            'sl-correction-list',
            {},
            corrections.map((correction) => createElement('li', 'sl-fine', {}, [correction])),
          ),
        ]),
  ]);
