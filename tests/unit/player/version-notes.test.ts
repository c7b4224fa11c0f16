import { describe, expect, test } from 'vitest';
import { linkedVersionNote } from '../../../src/player/view/version-notes.ts';
import { createCase } from '../journey/create-story.ts';

const subject = {
  ...createCase([]),
  version: '1.2.0',
  corrections: [
    { version: '1.1.0', date: '2023-09-14', text: { en: 'The bridge is at km 1,084.', ru: 'Мост на км 1084.' } },
    { version: '1.2.0', date: '2023-09-20', text: 'A report was withdrawn.' },
  ],
};

describe('a link to another version of the case', () => {
  test('is told what was corrected since', () => {
    const note = linkedVersionNote(subject, '1.1.0', 'en');
    expect(note?.text).toContain('made for version 1.1.0');
    expect(note?.corrections).toEqual(['Version 1.2.0, 2023-09-20: A report was withdrawn.']);
  });

  test('is told all of it in the reader’s language', () => {
    expect(linkedVersionNote(subject, '1.0.0', 'ru')?.corrections[0]).toBe(
      'Версия 1.1.0, 2023-09-14: Мост на км 1084.',
    );
  });

  test('that is newer than what is here is told so', () => {
    const note = linkedVersionNote(subject, '2.0.0', 'en');
    expect(note?.text).toContain('which is not here');
    expect(note?.corrections).toEqual([]);
  });

  test('needs no word where it is the same, or the link names none', () => {
    expect(linkedVersionNote(subject, '1.2.0', 'en')).toBeNull();
    expect(linkedVersionNote(subject, null, 'en')).toBeNull();
  });
});
