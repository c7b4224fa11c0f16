import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/questions/check/check-dossier.ts';
import { createForkDossier, type ReadDossier } from './create-dossier.ts';
import { faultsBy } from './schema.ts';

const check = ({ dossier, issues, raw }: ReadDossier) => checkDossier(dossier, issues, raw);

type Json = Record<string, unknown>;

/** The fixture's reports with one more, like the one at the border but for what is given. */
const withReport =
  (over: Json) =>
  (reports: Json[]): readonly Json[] => [...reports, { ...reports[3]!, id: 'more', origin: 'more', ...over }];

const codesAt = (found: ReturnType<typeof check>, path: string): readonly string[] =>
  found.issues.filter((issue) => issue.path.startsWith(path)).map(({ code }) => code);

describe('a case with nothing wrong in it', () => {
  const found = check(createForkDossier());

  it('has no issue', () => {
    expect(found.issues).toEqual([]);
    expect([found.errors, found.warnings]).toEqual([0, 0]);
  });

  it('keeps to the schema', () => {
    expect(faultsBy('check-1', JSON.parse(JSON.stringify(found)))).toEqual([]);
  });
});

describe('contradictions', () => {
  const faster = withReport({
    event: { at: '2024-05-01T10:36:00+10:00' },
    where: 'east',
    grade: 'D4',
  });

  it('name the speed that both reports together would need, at the one that is likelier wrong', () => {
    const found = check(createForkDossier(faster));
    const issues = found.issues.filter(({ code }) => code === 'contradiction');
    expect(issues.every(({ severity, path }) => severity === 'warning' && path === '$.reports[5]')).toBe(true);
    expect(issues.map(({ cause }) => cause)).toContainEqual(
      expect.stringMatching(/^cannot be true beside knot: both would need \d+ km\/h$/),
    );
    const [dispute] = found.disputes;
    expect(dispute!.reports.map(({ id }) => id)).toContain('more');
    expect(dispute!.pairs.find(({ a, b }) => a === 'knot' && b === 'more')!.neededKmh).toBeGreaterThan(140);
  });

  it('count the copies of one origin once', () => {
    const late = withReport({
      event: { at: '2024-05-01T14:00:00+10:00' },
      where: 'west',
      kind: 'departed',
      grade: 'C3',
    });
    const { disputes } = check(createForkDossier(late));
    const sides = disputes.flatMap(({ reports }) => reports);
    expect(sides.find(({ id }) => id === 'left')!.copies).toEqual(['left-again']);
    expect(sides.map(({ id }) => id)).not.toContain('left-again');
  });

  it('say where no route has both places', () => {
    const mine = withReport({ where: 'mine' });
    const { disputes } = check(createForkDossier(mine));
    expect(disputes.flatMap(({ pairs }) => pairs)).toContainEqual({
      a: 'border',
      b: 'more',
      cause: 'no-common-route',
      neededKmh: null,
    });
  });
});

describe('ambiguous times', () => {
  const codesOf = (over: Json) => codesAt(check(createForkDossier(withReport(over))), '$.reports[5]');

  it.each([
    [
      'a window wider than a day',
      'wide-window',
      { event: { earliest: '2024-05-01T00:00:00+10:00', latest: '2024-05-03T00:00:00+10:00' } },
    ],
    [
      'a weekday that is another one on the spot',
      'weekday-elsewhere',
      { event: { on: '2024-05-01', zone: 'Europe/Moscow', stated: 'Wednesday' } },
    ],
    ['a clock that nobody in the case keeps', 'clock-of-nobody', { event: { at: '2024-05-01T03:10:00+02:00' } }],
    ['a full hour without a precision', 'full-hour', { event: { at: '2024-05-01T11:00:00+10:00' } }],
    [
      'a publication known to the day',
      'day-of-publication',
      { source: { publisher: 'X', published: '2024-05-01', zone: 'Asia/Tokyo' } },
    ],
  ])('warn of %s', (_, code, over) => {
    expect(codesOf(over)).toContain(code);
  });

  it.each([
    ['a whole day on the spot', { event: { on: '2024-05-01', zone: 'Asia/Vladivostok', stated: 'Wednesday' } }],
    ['an hour with its precision', { event: { at: '2024-05-01T11:00:00+10:00', precision: 'PT30M' } }],
    [
      "the publisher's own clock",
      {
        event: { at: '2024-05-01T04:10:00+03:00' },
        source: {
          publisher: 'X',
          published: '2024-05-01T15:00:00Z',
          zone: 'Europe/Moscow',
          archived: 'https://archive.example/x',
        },
      },
    ],
    ['a phrase that sets a limit', { event: { on: '2024-05-01', zone: 'Asia/Vladivostok', stated: 'until Friday' } }],
  ])('leave %s alone', (_, over) => {
    expect(codesOf(over)).toEqual([]);
  });
});

describe('sources', () => {
  it('are asked for one by one: no source, no link, no archived copy', () => {
    const found = check(
      createForkDossier((reports) => [
        ...reports,
        { ...reports[3]!, id: 'a', source: { publisher: 'X', published: '2024-05-01T15:00:00Z' } },
        {
          ...reports[3]!,
          id: 'b',
          source: { publisher: 'X', url: 'https://x.example/', published: '2024-05-01T15:00:00Z' },
        },
        { ...reports[3]!, id: 'c', source: undefined },
      ]),
    );
    expect(codesAt(found, '$.reports[5].source')).toEqual(['no-link']);
    expect(codesAt(found, '$.reports[6].source')).toEqual(['no-archive']);
    expect(codesAt(found, '$.reports[7].source')).toContain('unsourced');
    expect(codesAt(found, '$').filter((code) => code === 'no-link')).toHaveLength(1);
  });
});

describe('a report that no route comes by', () => {
  it('is warned of at its place', () => {
    const { dossier, issues, raw } = createForkDossier(withReport({ where: 'mine' }));
    const alone = { ...dossier, routes: dossier.routes.slice(0, 1), sites: dossier.sites.slice(0, 1) };
    expect(codesAt(checkDossier(alone, issues, raw), '$.reports[5].where')).toContain('no-route-there');
  });
});
