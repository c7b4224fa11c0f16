import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, ROOT } from '../support/architecture/files-under.ts';

/** What ties a file to one machine or one place to install from. */
const TIES: readonly (readonly [string, RegExp, readonly string[], readonly string[]])[] = [
  [
    'an absolute path of a machine',
    /(?<![\w.-])\/(?:work|home|root|Users|mnt)\/[\w.-]+|\b[A-Z]:\\\\?\w+/,
    [['', 'home', 'ann', 'x'].join('/'), ['', 'work', 'main'].join('/'), ['C:', 'Users'].join('\\')],
    ['/usr/bin/chromium', 'https://example.org/work/of', 'src/work/a'],
  ],
  [
    'the host of a package registry',
    /\bregistry\.[\w-]+\.\w+|\bnpm\.pkg\.\w+/,
    [['registry', 'example', 'org'].join('.'), `https://${['npm', 'pkg', 'example'].join('.')}/x`],
    ['a registry of ships', 'windowRegistry.get(x)'],
  ],
];

const TEXT = /\.(ts|mjs|js|json|geojson|csv|md|html|css|svg|txt|sh|yml|yaml)$|(^|\/)(\.[^/.]+(\/run)?|LICENSE)$/;

describe.each(TIES)('no file names %s', (_, tie, named, allowed) => {
  test('in the whole repository', () => {
    const files = filesUnder('').filter((path) => TEXT.test(path));
    expect(files).toContain('package-lock.json');
    const hits = files.flatMap((path) => {
      const hit = tie.exec(readFileSync(join(ROOT, path), 'utf8'));
      return hit === null ? [] : [`${path}: ${hit[0]}`];
    });
    expect(hits).toEqual([]);
  });

  test('and the pattern can tell', () => {
    for (const text of named) expect(text).toMatch(tie);
    for (const text of allowed) expect(text).not.toMatch(tie);
  });
});
