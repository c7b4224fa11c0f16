import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/case/limits.ts';
import { parseCase } from '../../../src/case/parse-case.ts';
import { parseCaseText } from '../../../src/case/parse-case-text.ts';
import { createCaseJson, createChangedCase } from './create-case-json.ts';

const pathsOf = (value: unknown, path = ''): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]) => [`${path}${key}`, ...pathsOf(child, `${path}${key}.`)]);

const numbersOf = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
};

const createReports = (count: number): unknown => {
  const report = (createCaseJson('minimal') as { reports: object[] }).reports[0];
  return createChangedCase('minimal', {
    reports: Array.from({ length: count }, (_, i) => ({ ...report, id: `r${i}` })),
  });
};

describe('a hostile case', () => {
  it('never makes the reader throw, whatever stands in the place of any member', { timeout: 30_000 }, () => {
    const paths = fc.constantFrom(...pathsOf(createCaseJson('full')));
    fc.assert(
      fc.property(fc.dictionary(paths, fc.jsonValue(), { minKeys: 1, maxKeys: 3 }), (changes) => {
        const shallowFirst = Object.entries(changes).sort(([a], [b]) => b.length - a.length);
        const { case: read, issues } = parseCase(createChangedCase('full', Object.fromEntries(shallowFirst)));
        expect(read === null).toBe(issues.some(({ severity }) => severity === 'error'));
        expect(read === null || numbersOf(read).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes the reader throw, whatever it is', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (value) => {
          expect(parseCase(value).case).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
    for (const value of [undefined, null, [], '', 0, Number.NaN, () => 1, Symbol('x')])
      expect(parseCase(value).case).toBeNull();
  });

  it('finds no numbers beyond the numbers: 1e999 is out of range, not infinite', () => {
    const text = JSON.stringify(createCaseJson('full')).replace('"lat":43.63', '"lat":1e999');
    expect(parseCaseText(text)).toMatchObject({
      case: null,
      issues: [{ code: 'out-of-range', path: '$.places[3].point.lat' }],
    });
    for (const lat of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(parseCase(createChangedCase('full', { 'places.3.point.lat': lat })).case).toBeNull();
    }
  });

  it('changes no prototype and finds nothing in one', () => {
    const text = JSON.stringify(createCaseJson('minimal'));
    const polluted = parseCaseText(
      text.replace('"id":"r1"', '"id":"r1","__proto__":{"toward":"birch"},"constructor":{}'),
    );
    expect(polluted.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-member $.reports[0].__proto__',
      'unknown-member $.reports[0].constructor',
    ]);
    expect(polluted.case?.reports[0]?.toward).toBeNull();
    expect(Object.hasOwn(Object.prototype, 'toward')).toBe(false);
    expect(parseCaseText('{"__proto__": 1}').case).toBeNull();
  });

  it('with too many reports is turned down unread, with the number and the limit', () => {
    const { case: none, issues } = parseCase(createReports(LIMITS.reports + 1));
    expect(none).toBeNull();
    expect(issues.map(({ code, path, cause }) => `${code} ${path} ${cause}`)).toEqual([
      'too-many $.reports there are 20001 entries, and 20000 is the limit',
    ]);
  });

  it('with a fault in every report lists five hundred and counts the rest', () => {
    const json = createReports(2000) as { reports: { grade: string }[] };
    for (const report of json.reports) report.grade = 'Z9';
    const { issues } = parseCase(json);
    expect(issues).toHaveLength(501);
    expect(issues.at(-1)).toMatchObject({
      severity: 'error',
      code: 'more-issues',
      cause: 'there are 1500 more errors and 0 more warnings',
    });
  });

  it('with a text beyond the limit gets its length told, not its text back', () => {
    const { issues } = parseCase(createChangedCase('minimal', { 'reports.0.claim': 'x'.repeat(LIMITS.textChars + 1) }));
    expect(issues).toMatchObject([{ code: 'too-long', path: '$.reports[0].claim' }]);
    expect(issues[0]?.cause.length).toBeLessThan(100);
  });
});

describe('reading time', () => {
  /** Processor time, not the clock on the wall: other work on the machine does not count. */
  const cpuFor = (count: number): number => {
    const text = JSON.stringify(createReports(count));
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      expect(parseCaseText(text).case?.reports).toHaveLength(count);
      return process.cpuUsage(start).user;
    });
    return Math.min(...times);
  };

  it('grows with the reports, not with their square', { timeout: 30_000 }, () => {
    cpuFor(500);
    const [few, many] = [cpuFor(500), cpuFor(4000)];
    expect(many / few).toBeLessThan(24);
  });
});
