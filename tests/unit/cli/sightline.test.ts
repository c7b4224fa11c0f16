import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsBy } from '../questions/schema.ts';
import { call } from './call-sightline.ts';
import { createForkText, FORK, NETWORK } from './sightline-fixtures.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-test-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('help', () => {
  it('lists the commands, and says so of each', async () => {
    const all = await call('--help');
    expect(all.code).toBe(0);
    for (const name of ['check', 'reconstruct', 'explain']) {
      expect(all.answer).toContain(name);
      const one = await call(name, '--help');
      expect([one.code, one.note]).toEqual([0, '']);
      expect(one.answer).toMatch(new RegExp(`^usage: sightline ${name} <case>`));
    }
  });

  it('goes where the errors go when nothing was asked', async () => {
    expect(await call()).toMatchObject({ code: 2, answer: '' });
  });
});

describe('a command that is not understood', () => {
  it.each([
    [['chek', FORK], 'Did you mean "check"?'],
    [['check'], 'check needs <case>'],
    [['check', FORK, FORK], 'takes one <case>'],
    [['check', FORK, '--jsn'], 'Did you mean --json?'],
    [['check', FORK, '--json=1'], 'takes no value'],
    [['check', 'kim-2032'], 'Did you mean "kim-2023"?'],
    [['check', '/no/such/case.json'], 'there is no case file'],
    [['check', FORK, '--network', '/no/such/rails.geojson'], 'there is no network file'],
    [['reconstruct', FORK, '--at', '2024-05-01T10:00'], 'without an offset'],
    [['reconstruct', FORK, '--at'], '--at needs a value'],
    [['reconstruct', FORK, '--as-of', 'yesterday'], '--as-of: "yesterday" is not a time'],
    [['reconstruct', FORK, '--as-of', '2024-05-01T10:00:00Z', '--as-of', '2024-05-01T11:00:00Z'], 'is there twice'],
    [['reconstruct', FORK, '--json', '--csv'], 'exclude each other'],
    [['reconstruct', FORK, '--times', '/no/such/times'], 'no file of times'],
    [['explain', FORK], 'explain needs a time'],
  ])('%j ends with 2, an empty answer and what to do', async (args, message) => {
    const { code, answer, note } = await call(...args);
    expect([code, answer]).toEqual([2, '']);
    expect(note).toContain(message);
  });
});

describe('check', () => {
  it('ends with 0 where there is no error, in words and in JSON', async () => {
    const text = await call('check', FORK, '--network', NETWORK);
    expect([text.code, text.note]).toEqual([0, '']);
    expect(text.answer).toMatch(/0 errors, 0 warnings\n$/);
    const json = await call('check', FORK, '--network', NETWORK, '--json');
    expect(faultsBy('check-1', JSON.parse(json.answer))).toEqual([]);
  });

  it('ends with 1 where the network is not known here, and says which are', async () => {
    const { code, answer } = await call('check', FORK);
    expect(code).toBe(1);
    expect(answer).toMatch(/ERROR unknown-network: .*"branch"[\s\S]*"far-east"/);
  });

  it.each([
    ['no JSON', '{"format": ', 'broken-json'],
    ['not a number', '{"format": "sightline-case-1", "id": NaN}', 'broken-json'],
    ['a web page', '<!doctype html><title>404</title>', 'broken-json'],
    ['a list', '[]', 'wrong-type'],
    ['nothing', '', 'broken-json'],
    ['deep', '['.repeat(5000), 'too-deep'],
  ])('ends with 1 on a file that holds %s, and both forms say why', async (name, text, code) => {
    const path = file(`${name.replaceAll(' ', '-')}.json`, text);
    const words = await call('check', path);
    expect(words.code).toBe(1);
    expect(words.answer).toContain(`ERROR ${code}`);
    const json = JSON.parse((await call('check', path, '--json')).answer) as { issues: { code: string }[] };
    expect(faultsBy('check-1', json)).toEqual([]);
    expect(json.issues.map((issue) => issue.code)).toContain(code);
  });

  it('reads a case behind a byte order mark, and refuses it behind two', async () => {
    const marked = await call(
      'check',
      file('marked.json', `\ufeff${createForkText()}`),
      '--network',
      NETWORK,
      '--json',
    );
    const plain = await call('check', FORK, '--network', NETWORK, '--json');
    expect(marked).toEqual(plain);
    const twice = await call('check', file('twice.json', `\ufeff\ufeff${createForkText()}`), '--network', NETWORK);
    expect(twice.code).toBe(1);
    expect(twice.answer).toContain('ERROR broken-json');
  });

  it('does not read a file that is far too big', async () => {
    const path = file('huge.json', '');
    const { truncateSync } = await import('node:fs');
    truncateSync(path, 200 * 1024 * 1024);
    const { code, answer } = await call('check', path);
    expect(code).toBe(1);
    expect(answer).toContain('ERROR too-big');
  });
});

describe('reconstruct', () => {
  const args = ['reconstruct', FORK, '--network', NETWORK] as const;

  it('gives the same bytes for the same question, in every form', async () => {
    for (const form of [[], ['--json'], ['--geojson'], ['--csv'], ['--czml']]) {
      const [first, second] = [await call(...args, ...form), await call(...args, ...form)];
      expect(first).toEqual(second);
      expect([first.code, first.note]).toEqual([0, '']);
      expect(first.answer).toMatch(/\n$/);
    }
  });

  it('keeps to its schema, and answers at the times asked for', async () => {
    const times = file(
      'times.txt',
      '\ufeff# the morning\r\n2024-05-01T10:20:00+10:00\r\n\r\n2024-05-01T00:40:00Z # late\n',
    );
    const { answer } = await call(...args, '--json', '--at', '2024-05-01T10:00:00+10:00', '--times', times);
    const told = JSON.parse(answer) as { positions: { t: string }[] };
    expect(faultsBy('reconstruction-1', told)).toEqual([]);
    expect(told.positions.map(({ t }) => t)).toEqual([
      '2024-05-01T00:00:00Z',
      '2024-05-01T00:20:00Z',
      '2024-05-01T00:40:00Z',
    ]);
  });

  it('names the line of a time that cannot be read', async () => {
    const times = file('bad-times.txt', '2024-05-01T10:20:00+10:00\nten o’clock\n');
    expect((await call(...args, '--times', times)).note).toContain('--times, line 2:');
  });

  it('knows only what was published by then', async () => {
    const { answer } = await call(...args, '--json', '--as-of=2024-05-01T14:00:00+10:00');
    const told = JSON.parse(answer) as { asOf: string; reports: { id: string; used: boolean }[] };
    expect(told.asOf).toBe('2024-05-01T04:00:00Z');
    expect(told.reports.filter(({ used }) => used).map(({ id }) => id)).toEqual(['knot', 'left']);
  });

  it('works out on request how much each used report narrows the journey', async () => {
    const { answer } = await call(...args, '--json', '--gain');
    const told = JSON.parse(answer) as { reports: { id: string; used: boolean; gain: number | null }[] };
    expect(faultsBy('reconstruction-1', told)).toEqual([]);
    expect(told.reports.filter(({ gain }) => gain !== null).map(({ id }) => id)).toEqual(['border', 'knot', 'left']);
    expect(told.reports.find(({ id }) => id === 'knot')!.gain).toBeGreaterThan(0);
  });

  it('answers as well as it can where one route does not fit the rails, says so beside the answer, and ends with 1', async () => {
    const path = file('no-reversal.json', createForkText().replace('"reversals": ["knot"]', '"reversals": []'));
    const { code, answer, note } = await call('reconstruct', path, '--network', NETWORK, '--json');
    expect(code).toBe(1);
    expect((JSON.parse(answer) as { routes: unknown[] }).routes).toHaveLength(1);
    expect(note).toContain('ERROR needs-reversal at $.routes[1]');
  });
});

describe('explain', () => {
  it('keeps to its schema, and says in words what decides next', async () => {
    const args = [
      'explain',
      FORK,
      '--network',
      NETWORK,
      '--at',
      '2024-05-01T10:20:00+10:00',
      '--as-of',
      '2024-05-01T13:30:00+10:00',
    ];
    const json = await call(...args, '--json');
    expect(faultsBy('explanation-1', JSON.parse(json.answer))).toEqual([]);
    const { code, answer } = await call(...args);
    expect(code).toBe(0);
    expect(answer).toMatch(/What would decide between the routes next\n {2}Word from (Border|East|Mine) between/);
    expect(answer).toContain('Expectations: they move nothing\n  hope');
  });
});
