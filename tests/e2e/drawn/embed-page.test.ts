import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { layoutShift, noteLayoutShifts } from '../../support/layout-shift.ts';
import { until } from '../../support/player-in-page.ts';
import { siteUrl } from '../../support/site.ts';
import { type PageWatch, watchPage } from '../../support/watch-page.ts';

let browser: Browser;
let page: Page;
let watch: PageWatch;
let isBlocked = true;

beforeAll(async () => {
  browser = await launchBrowser(WITHOUT_WEBGL);
  page = await browser.newPage({ viewport: { width: 800, height: 760 } });
  watch = watchPage(page);
  await noteLayoutShifts(page);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.route(/\/assets\/player-[\w-]+\.js$/, (route) => (isBlocked ? route.abort() : route.continue()));
  await page.goto(siteUrl('embed.html?case=kim-2023&lang=en'));
  await page.locator('.sl-picture > svg').waitFor();
});
afterAll(() => browser.close());

describe('the site’s own frame, for a reader who saves data,', () => {
  test('shows the picture of its case with its words, moves nothing, and loads nothing of the player', async () => {
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.sl-picture desc').textContent()).toContain('Nine in ten: km 1,103–1,117');
    expect(await layoutShift(page)).toBe(0);
    expect(watch.requests.filter((url) => /\/assets\/(?:player|create|worker)|case\.json$/.test(url))).toEqual([]);
  });

  test('keeps the picture where the player does not load, and plays at another try', async () => {
    await page.getByRole('button', { name: 'Play the journey' }).click();
    await page.getByText('The map could not be loaded').waitFor();
    expect(await page.locator('.sl-picture > svg').isVisible()).toBe(true);
    isBlocked = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await until(page, () => document.querySelector('.sl-frame[data-state="standing"]') !== null, 'a player');
    expect(await page.locator('.sl-play').textContent()).toBe('Pause');
    // From the beginning, though the picture told the end.
    expect(await page.locator('.sl-range').getAttribute('aria-valuetext')).toContain('Sun 10 Sep');
  });
});
