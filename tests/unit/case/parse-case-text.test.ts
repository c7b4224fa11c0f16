import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/case/limits.ts';
import { parseCaseText } from '../../../src/case/parse-case-text.ts';
import { scanJson } from '../../../src/case/scan-json.ts';
import { createCaseJson } from './create-case-json.ts';

const text = JSON.stringify(createCaseJson('minimal'), null, 2);

const issueOf = (body: string) => {
  const { case: none, issues } = parseCaseText(body);
  expect(none).toBeNull();
  const [issue] = issues;
  return issue === undefined ? '' : `${issue.code}: ${issue.cause} ${issue.remedy}`;
};

describe('parseCaseText', () => {
  it('reads a file, with or without a byte order mark', () => {
    expect(parseCaseText(text).case?.id).toBe('minimal');
    expect(parseCaseText(`\ufeff${text}`).case?.id).toBe('minimal');
  });

  it('tells line and column where the file is broken, and what to do', () => {
    expect(issueOf('{\n  "id": "a",\n}')).toMatch(/^broken-json: line 3, column 1: .*Take out the comma/);
    expect(issueOf('{\n  "id": "a"\n  "title": "b"\n}')).toMatch(/line 3, column 3: a comma or }.*comma is missing/);
    expect(issueOf('{ "id": \'a\' }')).toMatch(/line 1, column 9: a value.*double quotes/);
    expect(issueOf('{ // mine\n}')).toMatch(/line 1, column 3: .*no comments/);
    expect(issueOf('{ "id": "a"')).toMatch(/column 12: .*nothing more.*breaks off/);
    expect(issueOf('<!doctype html>')).toMatch(/line 1, column 1: .*web page/);
    expect(issueOf('{ "km": NaN }')).toMatch(/line 1, column 9: a value/);
    expect(issueOf('{} {}')).toMatch(/column 4: the end of the file/);
    expect(issueOf('')).toMatch(/nothing more/);
  });

  it('does not let a member that is there twice go by in silence', () => {
    const twice = text.replace('"headline"', '"headline": "Left late", "headline"');
    expect(parseCaseText(twice)).toMatchObject({
      case: null,
      issues: [{ code: 'duplicate-member', path: '$.reports[0].headline' }],
    });
  });

  it('does not look into a file beyond the limit', () => {
    expect(issueOf(' '.repeat(LIMITS.fileChars + 1))).toMatch(/^too-big: .*32\.0 is the limit/);
  });

  it('stops at nesting that no case needs, however deep it goes', () => {
    expect(issueOf('['.repeat(1_000_000))).toMatch(/^too-deep: .*nested more than 32 deep/);
    expect(issueOf('{"a":'.repeat(1_000_000))).toMatch(/nested more than 32 deep/);
  });

  it('stops at an object with more members than any of a case', () => {
    const members = Array.from({ length: LIMITS.members + 1 }, (_, i) => `"m${i}":0`);
    expect(issueOf(`{${members.join()}}`)).toMatch(/^too-many: line 1, column .*more than 1000 members/);
  });
});

describe('scanJson', () => {
  const parses = (body: string): boolean => {
    try {
      JSON.parse(body);
      return true;
    } catch {
      return false;
    }
  };

  it('takes exactly what JSON.parse takes, after any slip of the pen', { timeout: 30_000 }, () => {
    const pieces = fc.constantFrom(
      '',
      ',',
      '"',
      '{',
      '}',
      '[',
      ']',
      ':',
      '\\',
      '\n',
      '0',
      '-',
      '.',
      'e',
      'null',
      '\u0001',
      'é',
    );
    const slip = fc.record({ at: fc.nat(), cut: fc.nat(3), put: pieces });
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.array(slip, { maxLength: 3 }), (json, slips) => {
        const body = slips.reduce((now, { at, cut, put }) => {
          const i = at % (now.length + 1);
          return now.slice(0, i) + put + now.slice(i + cut);
        }, json);
        expect(scanJson(body).fault === null).toBe(parses(body));
      }),
      { numRuns: 2000 },
    );
  });
});
