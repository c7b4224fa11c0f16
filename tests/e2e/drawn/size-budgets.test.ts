import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { gzipKb, sitePartsOf } from '../../support/site-sizes.ts';

const folder = inject('siteFolder');
const parts = sitePartsOf(folder);
const kB = (files: Iterable<string>): number => gzipKb(folder, files);

test('what is loaded before anybody asks for a player is at most 8 kB', () => {
  expect(kB(parts.shell)).toBeLessThanOrEqual(8);
  expect(kB(parts.frame)).toBeLessThanOrEqual(8);
  expect(kB(parts.publishedFrame)).toBeLessThanOrEqual(8);
});

test('host.js is at most 1.2 kB, and imports nothing', () => {
  expect([...parts.host]).toEqual(['host.js']);
  expect(kB(parts.host)).toBeLessThanOrEqual(1.2);
});

test('a player that draws and plays a journey is at most 60 kB in each language, and the worker that reads and reconstructs it 50 kB', () => {
  expect(kB(parts.player.en)).toBeLessThanOrEqual(60);
  expect(kB(parts.player.ru)).toBeLessThanOrEqual(60);
  expect(kB(parts.player.ko)).toBeLessThanOrEqual(60);
  expect(kB(parts.journeyWorker)).toBeLessThanOrEqual(50);
});

test('the live map is at most 560 kB beside the player, and its worker at most 150 kB', () => {
  expect(kB(parts.engine)).toBeLessThanOrEqual(560);
  expect(kB(parts.mapWorker)).toBeLessThanOrEqual(150);
});

test('case, rails and land of the first view of kim-2023 are at most 250 kB', () => {
  expect(parts.data.length).toBeGreaterThan(7);
  expect(kB(parts.data)).toBeLessThanOrEqual(250);
});

test('rails and land are sent packed', () => {
  for (const name of ['far-east-rail', 'land']) {
    const file = parts.data.find((path) => path.startsWith(`assets/${name}-`))!;
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toHaveProperty('partsOfDegree');
  }
});

test('the shell holds nothing of the player', () => {
  expect([...parts.shell, ...parts.frame].filter((file) => /player|stage|drawing/.test(file))).toEqual([]);
});
