import type { CitingStrings } from '../words/late-strings.ts';
import { createCopyButton } from './copy-button.ts';
import { createButton } from './create-button.ts';
import { createElement } from './create-element.ts';
import { createFolded } from './create-folded.ts';
import { createTable } from './create-table.ts';
import type { Control, TableText } from './types.ts';

/** A file to be saved. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The table of positions by the hour, to read, to save and to copy as CSV. Folded at first: it is made when the reader opens it, and again while it is open
 * and the journey changes.
 */
export const createHoursPanel = (deps: {
  readonly citing: CitingStrings;
  readonly tableNow: () => TableText;
  readonly csvNow: () => Promise<NamedFile>;
  readonly say: (text: string) => void;
}): Control<null> => {
  const { citing } = deps;
  const slot = createElement('div', 'sl-hours-table');
  const copy = createCopyButton({
    className: 'sl-copy-csv',
    label: citing.copyCsv,
    fieldName: citing.hours,
    textNow: async () => (await deps.csvNow()).text,
    copied: citing.tableCopied,
    say: deps.say,
  });
  const tools = createElement('div', 'sl-hours-tools', {}, [
    createButton('sl-download', citing.download, async () => save(await deps.csvNow())),
    copy.element,
  ]);
  const { element, update, destroy } = createFolded({
    className: 'sl-hours',
    title: citing.hours,
    body: [tools, slot],
    show: (isOpen) => slot.replaceChildren(...(isOpen ? [createTable(deps.tableNow())] : [])),
  });
  return {
    element,
    update,
    destroy() {
      copy.destroy();
      destroy();
    },
  };
};

/** A frame that its host does not allow to save files saves none; the text can be copied there. */
const save = ({ name, text }: NamedFile): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  createElement('a', '', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
};
