import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { layoutShift, noteLayoutShifts } from '../../support/layout-shift.ts';
import { until } from '../../support/player-in-page.ts';
import { siteUrl } from '../../support/site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

describe.each([
  ['a page of the player’s own, wide', 'index.html?lang=en', 1280],
  ['on a phone', 'index.html?lang=en', 390],
  ['a narrow one, in Russian', 'index.html?lang=ru', 320],
  ['a frame', 'embed.html?case=kim-2023&lang=en', 800],
  ['a brief frame', 'embed.html?case=kim-2023&lang=en&brief=1', 900],
])('without WebGL, %s', (_, path, width) => {
  let page: Page;
  const note = () => page.locator('.sl-map-notice .sl-progress:not([hidden])');

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width, height: 800 } });
    await noteLayoutShifts(page);
    await page.goto(siteUrl(path));
    await until(page, () => document.querySelector('.sl-drawing > svg') !== null, 'a drawing');
  });
  afterAll(() => page.close());

  test('says that a drawing stands in for the map, and moves nothing by it', async () => {
    const places = (): Promise<readonly number[]> =>
      page.evaluate(() =>
        ['.sl-map', '.sl-strip'].map((each) => document.querySelector(each)!.getBoundingClientRect().top),
      );
    const before = await places();
    // A page of its own puts the player together before the reader's eyes; frames and elements show it whole.
    const shift = path.startsWith('index') ? await layoutShift(page) : 0;
    await note().waitFor();
    expect(await places()).toEqual(before);
    expect(await layoutShift(page)).toBe(shift);
  });

  test('says it on the drawing, and lets its credits be read', async () => {
    const [box, map] = await page.evaluate(() =>
      ['.sl-map-notice', '.sl-map'].map((each) => {
        const { left, top, right, bottom } = document.querySelector(each)!.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
    expect(box!.left).toBeGreaterThanOrEqual(map!.left);
    expect(box!.right).toBeLessThanOrEqual(map!.right);
    expect(box!.top).toBeGreaterThanOrEqual(map!.top);
    expect(box!.bottom).toBeLessThanOrEqual(map!.bottom - 28);
  });

  test('and not on paper, where there is a drawing anyway', async () => {
    await page.emulateMedia({ media: 'print' });
    await until(page, () => document.querySelector('.sl-player[data-printing]') !== null, 'laid out for paper');
    expect(await note().isVisible()).toBe(false);
  });
});
