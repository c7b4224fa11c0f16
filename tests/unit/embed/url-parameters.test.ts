import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseUrlParameters } from '../../../src/embed/url-parameters.ts';

describe('the address of an embed', () => {
  test('names case, language, theme, knowledge time, reports to do without, version, ghost trains and moment', () => {
    const read = parseUrlParameters(
      '?case=kim-2023&lang=ru&theme=dark&as-of=2023-09-13T00:00:00Z&without=R01,S04b&v=1.2.0&ghosts=1&autoplay=1&brief=1',
      '#t=2023-09-12T12:15:00%2B10:00',
    );
    expect(read).toEqual({
      caseId: 'kim-2023',
      lang: 'ru',
      theme: 'dark',
      asOf: 1694563200,
      leftOut: ['R01', 'S04b'],
      version: '1.2.0',
      ghosts: true,
      autoplay: true,
      brief: true,
      moment: { type: 'instant', epoch: 1694484900 },
      childId: null,
      problems: [],
    });
  });

  test('may say nothing at all', () => {
    expect(parseUrlParameters('', '')).toMatchObject({
      caseId: null,
      theme: 'auto',
      leftOut: [],
      version: null,
      ghosts: false,
      autoplay: false,
      moment: null,
    });
  });

  test('a plus that was not encoded is still a plus', () => {
    expect(parseUrlParameters('', '#t=2023-09-12T12:15:00+10:00').moment).toEqual({
      type: 'instant',
      epoch: 1694484900,
    });
  });

  test('a moment may be seconds since the case’s origin', () => {
    expect(parseUrlParameters('', '#t=3600').moment).toEqual({ type: 'seconds', t: 3600 });
    expect(parseUrlParameters('', '#t=-1.5').moment).toEqual({ type: 'seconds', t: -1.5 });
  });

  test.each(['../secret', 'a/b', '%2e%2e', 'https://evil.example', 'A', '-a', 'a'.repeat(65), 'a b', 'a.json'])(
    'no case is called %s',
    (id) => {
      const { caseId, problems } = parseUrlParameters(`?case=${encodeURIComponent(id)}`, '');
      expect(caseId).toBeNull();
      expect(problems).toHaveLength(1);
    },
  );

  test.each(['NaN', 'Infinity', '1e9', '0x10', '2023-09-12', '2023-09-12T12:15:00', 'now', '<script>'])(
    'no moment is called %s',
    (t) => {
      expect(parseUrlParameters('', `#t=${encodeURIComponent(t)}`).moment).toBeNull();
    },
  );

  test.each(['R01,', ',R01', 'R01 R02', '<script>', '-R', 'R'.repeat(65)])('no reports are called %s', (ids) => {
    const { leftOut, problems } = parseUrlParameters(`?without=${encodeURIComponent(ids)}`, '');
    expect(leftOut).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  test('a version is one line, and not a long one', () => {
    const versionIn = (text: string) => parseUrlParameters(`?v=${encodeURIComponent(text)}`, '').version;
    expect(versionIn('2 (after the correction)')).toBe('2 (after the correction)');
    for (const text of [' ', '1\n2', '1'.repeat(65)]) expect(versionIn(text)).toBeNull();
  });

  test('what is not understood is told, with what would be', () => {
    expect(parseUrlParameters('?theme=pink&lang=de', '').problems).toEqual([
      'lang=de is not understood: en, ko or ru',
      'theme=pink is not understood: light, dark or auto',
    ]);
  });

  test('any address can be read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { caseId } = parseUrlParameters(search, hash);
        if (caseId !== null) expect(caseId).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });
});
