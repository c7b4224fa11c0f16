import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../support/architecture/files-under.ts';

test('each promise of EMBEDDING.md names tests that there are', () => {
  const text = readFileSync(join(ROOT, 'EMBEDDING.md'), 'utf8');
  const table = text.slice(text.indexOf('| promise | held by |'));
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
  expect(rows.length).toBeGreaterThan(14);
  for (const row of rows) {
    const named = [...(row.split(' | ')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!);
    const held = named.filter((name) =>
      ['', 'drawn/'].some((under) => existsSync(join(ROOT, `tests/e2e/${under}${name}.test.ts`))),
    );
    expect(held.length, row).toBeGreaterThan(0);
    expect(
      named.filter((name) => !held.includes(name) && name !== 'null' && name !== 'unsafe-'),
      row,
    ).toEqual([]);
  }
});
