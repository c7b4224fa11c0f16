import { createElement } from './create-element.ts';
import type { TableText } from './types.ts';

/** A table with named columns and rows, and above it what it shows. It scrolls by itself where it is too wide, by pointer and by keyboard; what stands above it does not. */
export const createTable = ({ caption, columns, rows }: TableText): HTMLElement => {
  const table = createElement('table', 'sl-table', { 'aria-label': caption }, [
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
  return createElement('div', 'sl-table-block', {}, [
    createElement('p', 'sl-fine', {}, [caption]),
    createElement('div', 'sl-table-frame', { role: 'region', 'aria-label': caption, tabindex: '0' }, [table]),
  ]);
};
