import { createElement } from './create-element.ts';
import type { TableText } from './types.ts';

/** A table with a caption and named columns and rows. It scrolls by itself where it is too wide, by pointer and by keyboard. */
export const createTable = ({ caption, columns, rows }: TableText): HTMLElement => {
  const table = createElement('table', 'sl-table', {}, [
    createElement('caption', 'sl-fine', {}, [caption]),
    createElement('thead', '', {}, [
      createElement(
        'tr',
        '',
        {},
        columns.map((column) => createElement('th', '', { scope: 'col' }, [column])),
      ),
    ]),
    createElement(
      'tbody',
      '',
      {},
      rows.map(([name = '', ...cells]) =>
        createElement('tr', '', {}, [
          createElement('th', '', { scope: 'row' }, [name]),
          ...cells.map((cell) => createElement('td', '', {}, [cell])),
        ]),
      ),
    ),
  ]);
  return createElement('div', 'sl-table-frame', { role: 'region', 'aria-label': caption, tabindex: '0' }, [table]);
};
