import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimFolder, MARK, markText, settle } from '../../../src/cli/commands/build-folder.ts';
import { drawBitmaps } from '../../../src/cli/commands/build-tools.ts';
import { call } from './call-sightline.ts';
import { FORK } from './sightline-fixtures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (path: string, text: string): string => {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
};

describe('sightline build refuses, with cause and remedy and without a trace', () => {
  const out = (): string => join(folder, 'out');

  it.each([
    ['no folder', [], 2, 'build needs a folder to make. Write --out my-folder.'],
    ['no web address', ['--url', 'ftp://example.org/'], 2, '"ftp://example.org/" is not the address of a folder'],
    ['an address with a query', ['--url', 'https://example.org/?a=1'], 2, 'without a query'],
    ['an address to log in at', ['--url', 'https://ann:secret@example.org/'], 2, 'is not the address of a folder'],
    ['a language that there is not', ['--lang', 'fr'], 2, 'there is no language "fr". Write one of en, ko, ru.'],
    ['a time without an offset', ['--at', '2023-09-12T12:00:00'], 2, '--at: '],
  ])('%s', async (_, options, code, message) => {
    const asked = await call('build', 'kim-2023', ...(options.length === 0 ? [] : ['--out', out(), ...options]));
    expect(asked).toMatchObject({ code, answer: '' });
    expect(asked.note).toContain(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a case that is not there', async () => {
    const { code, note } = await call('build', 'kim-2024', '--out', out());
    expect(code).toBe(2);
    expect(note).toContain('there is no case file "kim-2024". Did you mean "kim-2023"?');
  });

  it('a case that is broken, at the place of the error', async () => {
    const broken = put('broken.json', readFileSync(FORK, 'utf8').replace('"grade": "A2"', '"grade": "Z9"'));
    const { code, note } = await call('build', broken, '--out', out());
    expect(code).toBe(1);
    expect(note).toMatch(/^ERROR bad-grade at \$\.reports\[\d+\]\.grade: /m);
  });

  it('a case on rails that a player could not load', async () => {
    const { code, note } = await call('build', FORK, '--out', out());
    expect(code).toBe(1);
    expect(note).toContain('A page can only be made on a network of geo/, such as "far-east"');
    expect(note).not.toContain('--network');
  });

  it('a folder with files of somebody else, which stay', async () => {
    put('out/thesis.txt', 'the only copy');
    const { code, note } = await call('build', 'kim-2023', '--out', out());
    expect(code).toBe(2);
    expect(note).toContain('has files in it that are not of a build, and they stay. Give an empty folder');
    expect(readdirSync(out())).toEqual(['thesis.txt']);
  });

  it('a file in the place of the folder', async () => {
    put('out', '');
    expect((await call('build', 'kim-2023', '--out', out())).note).toContain('is a file. Give a folder.');
  });

  it('a site that was not built', async () => {
    const { code, note } = await call('build', 'kim-2023', '--out', out(), '--site', folder);
    expect(code).toBe(2);
    expect(note).toContain('is no built site. Make one with npm run build');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the folder of a build', () => {
  it('may be new, empty, or one made for the same case, and no other', () => {
    expect(claimFolder(join(folder, 'new'), 'kim-2023').ok).toBe(true);
    expect(claimFolder(folder, 'kim-2023').ok).toBe(true);
    put(MARK, markText('kim-2023', '1.0.0'));
    expect(claimFolder(folder, 'kim-2023').ok).toBe(true);
    expect(claimFolder(folder, 'fork')).toMatchObject({ ok: false, error: expect.stringContaining('holds the case') });
    put(MARK, '{"case":"kim-2023"}');
    expect(claimFolder(folder, 'kim-2023').ok).toBe(false);
  });

  it('keeps assets of an earlier build, and loses what it would not name any more', () => {
    put('out/assets/player-old.js', 'old');
    put('out/oembed.json', '{}');
    put('out/index.html', 'old');
    put('staged/index.html', 'new');
    put('staged/assets/player-new.js', 'new');
    expect(settle(join(folder, 'staged'), join(folder, 'out'), ['oembed.json', 'card.png']).ok).toBe(true);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['assets', 'index.html']);
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'out/assets')).toSorted()).toEqual(['player-new.js', 'player-old.js']);
  });

  it('that cannot be written is named, with what to do', () => {
    put('staged/index.html', 'new');
    const settled = settle(join(folder, 'staged'), join(put('file', ''), 'out'), []);
    expect(settled).toMatchObject({
      ok: false,
      error: expect.stringMatching(/cannot be written \(ENOTDIR\)\. Give a folder/),
    });
  });
});

it('a browser that does not start costs the bitmaps only: one line says why, and what to do', {
  timeout: 60_000,
}, () => {
  const before = process.env.CHROMIUM_PATH;
  process.env.CHROMIUM_PATH = join(folder, 'no-such-browser');
  try {
    const drawn = drawBitmaps(folder, []);
    expect(drawn).toEqual({
      ok: false,
      error: `the browser ${join(folder, 'no-such-browser')} does not start. Install Chromium, or set CHROMIUM_PATH to one, and build again.`,
    });
  } finally {
    if (before === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = before;
  }
});

it('its headers are those that the site is tested under: nobody else names a policy', () => {
  const source = fileURLToPath(new URL('../../../src/publish', import.meta.url));
  const named = readdirSync(source).filter((name) =>
    readFileSync(join(source, name), 'utf8').includes("default-src 'none'"),
  );
  expect(named).toEqual([]);
});
