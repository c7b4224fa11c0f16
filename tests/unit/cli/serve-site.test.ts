import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveSite } from '../../../src/cli/serve-site.ts';

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-serve-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Start</title>');
  await writeFile(join(folder, 'case.json'), '{}');
  site = await serveSite(folder, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test.each(['', 'case.json', 'not-there.json'])(
  '"/%s" comes under the headers the embed must live under',
  async (path) => {
    const { headers } = await fetch(new URL(path, site.url));
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *",
    );
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  },
);

test('a file is served as what it is, a missing one is a 404 and not the start page', async () => {
  const page = await fetch(site.url);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await page.text()).toContain('Start');
  expect((await fetch(new URL('not-there.json', site.url))).status).toBe(404);
});

test('where the port is taken the next free one serves', async () => {
  const taken = Number(new URL(site.url).port);
  const other = await serveSite(folder, taken);
  expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
  expect((await fetch(other.url)).status).toBe(200);
  await other.close();
});
