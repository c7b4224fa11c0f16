import { expect, test } from 'vitest';
import { createCaseOpener } from '../../../src/ui/case-opener.ts';
import { createElement } from '../../../src/ui/create-element.ts';
import { lateStringsFor } from '../../../src/words/late-strings.ts';

const createTestOpener = () => {
  const opened: File[] = [];
  const dropTarget = createElement('section', '');
  const opener = createCaseOpener({ labels: lateStringsFor('en').ui, dropTarget, onFile: (file) => opened.push(file) });
  const drop = (files: readonly File[]): Event => {
    const event = new Event('drop', { cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { files, types: ['Files'] } });
    dropTarget.dispatchEvent(event);
    return event;
  };
  return { opener, opened, drop };
};

test('a file dropped on the player is opened, and the browser does not leave the page for it', () => {
  const { opened, drop } = createTestOpener();
  const file = new File(['{}'], 'mine.json');
  expect(drop([file]).defaultPrevented).toBe(true);
  expect(opened).toEqual([file]);
});

test('a file chosen by the input is opened', () => {
  const { opener, opened } = createTestOpener();
  const input = opener.element.querySelector('input')!;
  const file = new File(['{}'], 'mine.json');
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change'));
  expect(opened).toEqual([file]);
});

test('the input has a visible name, and says which file is shown', () => {
  const { opener } = createTestOpener();
  expect(opener.element.querySelector('label')?.textContent).toContain('Open a case file');
  opener.update({ shown: 'mine.json' });
  expect(opener.element.textContent).toContain('Showing mine.json');
});

test('after its end nothing dropped is opened', () => {
  const { opener, opened, drop } = createTestOpener();
  opener.destroy();
  drop([new File(['{}'], 'mine.json')]);
  expect(opened).toEqual([]);
});
