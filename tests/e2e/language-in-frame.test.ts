import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { until, untilMapStands, untilPlayable } from '../support/player-in-page.ts';
import { siteUrl } from '../support/site.ts';
import { type PageWatch, watchPage } from '../support/watch-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe('another language, chosen in a frame that is sandboxed,', () => {
  afterEach(() => page.close());

  const openFrame = async (): Promise<{ readonly watch: PageWatch; readonly frame: Frame }> => {
    const watch = watchPage(page);
    await page.goto(siteUrl('article.html'));
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.style.cssText = 'width:800px;height:900px';
      frame.src = src;
      frame.title = 'player';
      document.body.prepend(frame);
    }, siteUrl('embed.html?case=kim-2023'));
    const frame = await (await page.waitForSelector('iframe[title="player"]')).contentFrame();
    if (frame === null) throw new Error('no frame');
    await untilPlayable(frame);
    return { watch, frame };
  };
  const chooseKorean = async (frame: Frame): Promise<void> => {
    await frame.locator('.sl-language-select').selectOption('ko');
    await until(frame, () => document.querySelector('.sl-player')?.getAttribute('lang') === 'ko', 'Korean');
    await untilPlayable(frame);
  };

  test('works', async () => {
    page = await browser.newPage({ locale: 'en-GB' });
    const { watch, frame } = await openFrame();
    await chooseKorean(frame);
    expect(watch.errors).toEqual([]);
  });

  test('works while the code of the map’s worker, which such a frame fetches, is still on its way', async () => {
    page = await browser.newPage({ locale: 'en-GB' });
    let asked = 0;
    let letGo = (): void => {};
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/maplibre-gl-worker/, async (route) => {
      asked += 1;
      await gone;
      await route.continue();
    });
    const { watch, frame } = await openFrame();
    await expect.poll(() => asked, { timeout: 30_000 }).toBeGreaterThan(0);
    await frame.waitForTimeout(500);
    await chooseKorean(frame);
    letGo();
    await untilMapStands(frame);
    expect(watch.errors).toEqual([]);
  });
});
