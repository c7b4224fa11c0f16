import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { keepContexts, liveContexts } from '../support/live-contexts.ts';
import { untilDrawn } from '../support/player-in-page.ts';
import { siteUrl } from '../support/site.ts';

const COUNT = 20;
const MOST_MAPS = 4;
const MAP_MS = 60_000;

const caseText = readFileSync(join(import.meta.dirname, '../fixtures/cases/two-reports.json'));

/** An article with many players, each at a moment of its own, on a case that is worked out at once. */
const article = `<!doctype html><html lang="en"><title>Twenty maps</title><body style="margin:0">${Array.from(
  { length: COUNT },
  (_, i) =>
    `<sightline-player case="./case.json" start="${3600 + 600 * i}" style="display:block;height:400px"><p>Map ${i}</p></sightline-player>`,
).join('')}<script type="module" src="${siteUrl('sightline.js')}"></script></body></html>`;

const newsroom = createServer((request, response) => {
  const isCase = request.url?.endsWith('.json') === true;
  response.setHeader('content-type', isCase ? 'application/json' : 'text/html').end(isCase ? caseText : article);
});

let browser: Browser;
let page: Page;

/** Whether a live map has taken the drawing's place in the player at `index`, and the second that its slider is at. */
const stateOf = (index: number) =>
  page.evaluate((i) => {
    const root = document.querySelectorAll('sightline-player')[i]?.shadowRoot;
    return {
      hasMap: root?.querySelector<HTMLElement>('.sl-drawing')?.hidden === true,
      t: root?.querySelector<HTMLInputElement>('.sl-range')?.valueAsNumber ?? null,
    };
  }, index);

const scrollTo = (index: number): Promise<void> =>
  page.evaluate((i) => document.querySelectorAll('sightline-player')[i]?.scrollIntoView(), index);

beforeAll(async () => {
  browser = await launchBrowser();
  await new Promise<void>((resolve) => newsroom.listen(0, '127.0.0.1', resolve));
  page = await browser.newPage({ viewport: { width: 340, height: 420 } });
  await keepContexts(page);
  await page.goto(`http://127.0.0.1:${(newsroom.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await browser.close();
  newsroom.close();
});

test('twenty players come late, share four live maps, and each comes back at its moment', async () => {
  const seen = new Map<number, number | null>();
  const untilMap = (index: number) =>
    expect.poll(async () => (await stateOf(index)).hasMap, { timeout: MAP_MS, interval: 200 }).toBe(true);
  await untilMap(0);
  // Far from the window there is no player yet.
  expect((await stateOf(COUNT - 1)).t).toBeNull();
  for (const index of [0, 12, 0]) {
    await scrollTo(index);
    await untilMap(index);
    await untilDrawn(page);
    expect(await liveContexts(page)).toBeLessThanOrEqual(MOST_MAPS);
    const { t } = await stateOf(index);
    expect(t).not.toBeNull();
    expect(t).toBe(seen.get(index) ?? t);
    seen.set(index, t);
  }
  expect(new Set(seen.values()).size).toBe(seen.size);
  // Those far away have none.
  expect((await stateOf(12)).hasMap).toBe(false);
}, 180_000);
