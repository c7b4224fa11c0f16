import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { keepContexts, liveContexts } from '../support/live-contexts.ts';
import { type FileServer, serveFiles } from '../support/serve-files.ts';
import { call } from '../unit/cli/call-sightline.ts';

const COUNT = 20;
/** What frames of other origins, which cannot agree, may have open among them: a browser takes the oldest for the seventeenth. */
const MOST_MAPS = 10;
const MAP_MS = 60_000;
const START = 3600;
const APART = 600;

let folder: string;
let published: FileServer;
let newsroom: FileServer;
let browser: Browser;
let page: Page;

const frameAt = async (index: number): Promise<Frame> =>
  (await (await page.locator('iframe').nth(index).elementHandle())?.contentFrame())!;

const scrollTo = (index: number): Promise<void> =>
  page.evaluate((i) => document.querySelectorAll('iframe')[i]?.scrollIntoView(), index);

/** Whether a live map has taken the drawing's place, and the second that the slider is at. */
const stateOf = async (index: number) =>
  (await frameAt(index)).evaluate(() => {
    const root = document.querySelector('sightline-player')?.shadowRoot;
    return {
      hasMap: root?.querySelector<HTMLElement>('.sl-drawing')?.hidden === true,
      t: root?.querySelector<HTMLInputElement>('.sl-range')?.valueAsNumber ?? null,
    };
  });

const openMaps = async (): Promise<number> => {
  // A frame that is too far away to be loaded has no page yet that could be asked.
  const loaded = page.frames().filter((frame) => frame.url() !== '');
  const counts = await Promise.all(loaded.map((frame) => liveContexts(frame)));
  return counts.reduce((sum, count) => sum + count, 0);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-many-frames-'));
  const file = join(import.meta.dirname, '../fixtures/cases/two-reports.json');
  await call('build', file, '--out', join(folder, 'short'), '--site', inject('siteFolder'));
  published = await serveFiles(join(folder, 'short'), '/short/', () => ({ 'Access-Control-Allow-Origin': '*' }));
  const frames = Array.from(
    { length: COUNT },
    (_, i) =>
      `<iframe src="${published.url}embed.html#t=${START + APART * i}" title="Map ${i}" loading="lazy" sandbox="allow-scripts" style="display:block;width:100%;height:400px;border:0"></iframe>`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Twenty frames</title><link rel="icon" href="data:,"><body style="margin:0">${frames.join('')}`,
  );
  newsroom = await serveFiles(folder, '/');
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 340, height: 420 } });
  await keepContexts(page);
  await page.goto(newsroom.url);
}, 120_000);

afterAll(async () => {
  await browser.close();
  for (const server of [published, newsroom]) server.close();
  rmSync(folder, { recursive: true });
});

test('twenty sandboxed frames are scrolled through: the one in view keeps its map, the others give theirs back, and each comes back at its moment', async () => {
  const untilMap = (index: number) =>
    expect
      .poll(() => stateOf(index), { timeout: MAP_MS, interval: 200 })
      .toEqual({ hasMap: true, t: START + APART * index });
  await untilMap(0);
  for (let index = 1; index < COUNT; index++) {
    await scrollTo(index);
    await page.waitForTimeout(150);
    if (index % 5 === 0) expect(await openMaps()).toBeLessThanOrEqual(MOST_MAPS);
  }
  // Out of view it rests, and holds its moment.
  await expect.poll(async () => liveContexts(await frameAt(0)), { timeout: 20_000 }).toBe(0);
  expect(await stateOf(0)).toEqual({ hasMap: false, t: START });
  await scrollTo(0);
  await untilMap(0);
  expect(await liveContexts(await frameAt(0))).toBeGreaterThan(0);
  expect(await openMaps()).toBeLessThanOrEqual(MOST_MAPS);
}, 240_000);
