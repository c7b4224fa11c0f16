import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

/** What Vite notes of a built file. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
}

const folder = inject('siteFolder');

const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Readonly<
  Record<string, Built>
>;

/** The files of an entry and of all that it imports at once. */
const filesOf = (entry: string, found = new Set<string>()): ReadonlySet<string> => {
  const { file, imports = [] } = manifest[entry]!;
  if (!found.has(file)) {
    found.add(file);
    for (const each of imports) filesOf(each, found);
  }
  return found;
};

const without = (files: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...files].filter((file) => !others.has(file));

/** In kB of 1000 bytes, compressed one by one as they are sent. */
const kB = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).byteLength, 0) / 1000;

const element = filesOf('element.ts');
const frame = filesOf('embed.html');
const player = filesOf('../player/create-player.ts');
const stage = filesOf('../stage/create-stage.ts');

test('what is loaded before anybody asks for a player is at most 8 kB', () => {
  expect(kB(['sightline.js', ...element])).toBeLessThanOrEqual(8);
  expect(kB(frame)).toBeLessThanOrEqual(8);
});

test('host.js is at most 1.2 kB, and imports nothing', () => {
  expect(kB(['host.js'])).toBeLessThanOrEqual(1.2);
  expect(filesOf('host.ts').size).toBe(1);
});

test('the live map is at most 560 kB beside the player', () => {
  expect(kB(without(stage, player))).toBeLessThanOrEqual(560);
});

test('the shell holds nothing of the player', () => {
  expect([...element, ...frame].filter((file) => /player|stage|drawing/.test(file))).toEqual([]);
});
