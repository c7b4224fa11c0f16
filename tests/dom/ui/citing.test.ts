import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCitePanel } from '../../../src/ui/cite-panel.ts';
import { createCopyButton } from '../../../src/ui/copy-button.ts';
import { createCorrectionList } from '../../../src/ui/correction-list.ts';
import { createHoursPanel } from '../../../src/ui/hours-panel.ts';
import { createVersionNote } from '../../../src/ui/version-note.ts';
import { lateStringsFor } from '../../../src/words/late-strings.ts';

const { citing } = lateStringsFor('en');

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const texts = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('a button that copies', () => {
  const clipboard = navigator.clipboard;
  let allowed = true;
  let written = '';

  beforeEach(() => {
    allowed = true;
    written = '';
    const writeText = async (text: string): Promise<void> => {
      if (!allowed) throw new Error('NotAllowedError');
      written = text;
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });

  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  const createButton = () => {
    const said: string[] = [];
    const control = createCopyButton({
      className: 'sl-test',
      label: 'Copy the text',
      fieldName: 'The text',
      textNow: async () => 'two\nlines',
      copied: 'Copied.',
      say: (text) => said.push(text),
    });
    document.body.append(control.element);
    const field = control.element.querySelector('textarea')!;
    const note = () => control.element.querySelector('.sl-copied')?.textContent;
    return { ...control, field, said, note, press: () => control.element.querySelector('button')?.click() };
  };

  test('puts the text of that moment into the clipboard, and says so', async () => {
    const { press, said, note, field } = createButton();
    press();
    await settle();
    expect(written).toBe('two\nlines');
    expect(said).toEqual(['Copied.']);
    expect(note()).toBe('Copied.');
    expect(field.hidden).toBe(true);
  });

  test('shows it to be copied by hand where the clipboard is closed', async () => {
    const { press, said, note, field } = createButton();
    allowed = false;
    press();
    await settle();
    expect(field.hidden).toBe(false);
    expect(field.value).toBe('two\nlines');
    expect(field.getAttribute('aria-label')).toBe('The text');
    expect(said).toEqual([]);
    expect(note()).toBe('');
  });
});

describe('the citation', () => {
  test('is that of the moment on screen, written only while it is seen', () => {
    let moment = 'noon';
    const { element, update } = createCitePanel({ citing, citationNow: () => moment, say: () => {} });
    const shown = () => texts(element, '.sl-citation')[0];
    update({ open: false });
    expect(shown()).toBe('');
    update({ open: true });
    expect(shown()).toBe('noon');
    moment = 'evening';
    update({ open: true });
    expect(shown()).toBe('evening');
  });
});

describe('the positions by the hour', () => {
  const createPanel = () => {
    let made = 0;
    const panel = createHoursPanel({
      citing,
      tableNow: () => {
        made += 1;
        return { caption: 'By the hour', columns: ['Time', 'Median'], rows: [['10:00', 'km 985']] };
      },
      csvNow: async () => ({ name: 'hours.csv', text: 't,km\r\n' }),
      say: () => {},
    });
    return { ...panel, details: panel.element as HTMLDetailsElement, made: () => made };
  };

  test('are made when they are opened, and again when the journey changes', () => {
    const { details, made, update } = createPanel();
    update(null);
    expect(made()).toBe(0);
    details.open = true;
    update(null);
    expect(made()).toBeGreaterThan(0);
    expect(texts(details, 'tbody th, tbody td')).toEqual(['10:00', 'km 985']);
  });

  test('can be scrolled by keyboard, under a name', () => {
    const { details, update } = createPanel();
    details.open = true;
    update(null);
    const frame = details.querySelector('.sl-table-frame');
    expect(frame?.getAttribute('tabindex')).toBe('0');
    expect(frame?.getAttribute('aria-label')).toBe('By the hour');
  });

  test('can be saved and copied', () => {
    const { element } = createPanel();
    expect(texts(element, 'button')).toEqual([citing.download, citing.copyCsv]);
  });
});

describe('what was corrected', () => {
  test('is listed, and where nothing was, that is said', () => {
    const some = createCorrectionList('Corrections', ['Version 1.1.0'], 'None so far.');
    expect(texts(some, 'li')).toEqual(['Version 1.1.0']);
    expect(createCorrectionList('Corrections', [], 'None so far.').textContent).toContain('None so far.');
  });

  test('since the version of a link stands with the note on it', () => {
    const note = createVersionNote('Corrected since:', { text: 'Made for 1.0.0.', corrections: ['Version 1.1.0'] });
    expect(note.textContent).toBe('Made for 1.0.0.Corrected since:Version 1.1.0');
    expect(createVersionNote('Corrected since:', { text: 'Made for 2.', corrections: [] }).textContent).toBe(
      'Made for 2.',
    );
  });
});
