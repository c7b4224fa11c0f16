import { describe, expect, it } from 'vitest';
import { sourceName } from '../../../src/words/source-name.ts';

const names = { en: 'KCNA', ko: '조선중앙통신' };
const subject = { sourceNames: new Map([['KCNA', names]]) };

describe('the name of a source', () => {
  it('is the reader’s where the case has one, else as the report has it', () => {
    expect(sourceName('KCNA', subject, 'ko')).toBe('조선중앙통신');
    expect(sourceName('KCNA', subject, 'ru')).toBe('KCNA');
    expect(sourceName('The Post', subject, 'ko')).toBe('The Post');
  });
});
