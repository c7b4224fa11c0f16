import type { Browser, Page } from 'playwright-core';
import { launchBrowser, WITHOUT_WEBGL } from './browser.ts';
import { until, untilDrawn, untilPlayable } from './player-in-page.ts';
import { siteUrl } from './site.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** The player in a browser without WebGL. A drawing stands in for the map, as exact as text, and the page is light enough for tests to be quick. */
export interface DrawnPlayer {
  readonly browser: Browser;
  readonly page: Page;
  /** What the page has done since it was opened. */
  readonly watch: PageWatch;
}

/**
 * Opens it in a wide window, and waits for the drawing.
 * @param address of the page within the site, as `index.html#t=2023-09-12T00:00:00Z`
 * @param prepare has the empty page before it goes there
 * @param forAxe whether scripts may be put into the page, which its policy forbids
 */
export const openDrawnPlayer = async (
  address: string,
  { prepare, forAxe = false }: { readonly prepare?: (page: Page) => Promise<void>; readonly forAxe?: boolean } = {},
): Promise<DrawnPlayer> => {
  const browser = await launchBrowser(WITHOUT_WEBGL);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: forAxe });
  const watch = watchPage(page);
  await prepare?.(page);
  await page.goto(siteUrl(address));
  await untilPlayable(page);
  await page.getByText('A drawing stands in for the live map').waitFor();
  return { browser, page, watch };
};

/** The full answer to what the slider of knowledge says is on screen. */
export const untilKnown = async (page: Page): Promise<void> => {
  await until(
    page,
    () => {
      const moment = document.querySelector('.sl-as-of-moment')?.textContent ?? '?';
      const shown = document.querySelector('.sl-as-of')?.textContent ?? '';
      return document.querySelector<HTMLElement>('.sl-player')?.dataset.detail === 'full' && shown.includes(moment);
    },
    'the full answer',
  );
  await untilDrawn(page);
};
