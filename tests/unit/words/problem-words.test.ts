import { describe, expect, it } from 'vitest';
import { isTemporary, type LoadProblem, problemWords } from '../../../src/words/problem-words.ts';

const path = 'cases/x/case.json';

describe('why a case cannot be shown', () => {
  it('is said in the reader’s language, with what to do', () => {
    const missing: LoadProblem = { type: 'missing', path };
    expect(problemWords(missing, 'en').cause).toBe('There is no such file.');
    expect(problemWords(missing, 'ko').cause).toBe('그런 파일이 없다.');
    expect(problemWords(missing, 'ru').cause).toBe('Такого файла нет.');
    expect(problemWords({ type: 'too-large', path, maxBytes: 8 * 1024 * 1024 }, 'ru').cause).toContain('8 МБ');
    expect(problemWords({ type: 'refused', path, status: 503 }, 'ko').cause).toBe('서버가 503으로 응답했다.');
  });

  it('may pass where the server or the way to it is at fault, and not where the file is', () => {
    expect(isTemporary({ type: 'unreachable', path, reason: 'reset' })).toBe(true);
    expect(isTemporary({ type: 'refused', path, status: 503 })).toBe(true);
    expect(isTemporary({ type: 'refused', path, status: 403 })).toBe(false);
    expect(isTemporary({ type: 'missing', path })).toBe(false);
    expect(isTemporary({ type: 'unreadable-case', path, issue: null })).toBe(false);
  });
});
