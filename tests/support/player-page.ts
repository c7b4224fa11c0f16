import type { Browser, Page } from 'playwright-core';
import type { Lang } from '../../src/case/types.ts';
import { siteUrl } from './site.ts';

export interface View {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** Knowledge time; the case's own if absent. */
  readonly asOf?: string;
  /** English if absent. */
  readonly lang?: Lang;
  readonly ghosts?: true;
  readonly reducedMotion?: true;
  readonly forcedColors?: true;
  /** As on paper, of which the size is that of a sheet. */
  readonly printing?: true;
}

const queryOf = ({ theme, asOf, lang = 'en', ghosts }: View): URLSearchParams =>
  new URLSearchParams({
    case: 'kim-2023',
    lang,
    theme,
    ...(asOf === undefined ? {} : { 'as-of': asOf }),
    ...(ghosts === undefined ? {} : { ghosts: '1' }),
  });

/**
 * Opens the player's page at a moment (`2023-09-12T02:15:00Z`, or seconds since the case's origin) in a context of its
 * own. `prepare` has the empty page before it goes there.
 */
export const openPlayer = async (
  browser: Browser,
  moment: string,
  view: View,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: view.theme,
    reducedMotion: view.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: view.forcedColors ? 'active' : 'none',
  });
  const page = await context.newPage();
  if (view.printing) await page.emulateMedia({ media: 'print' });
  await prepare(page);
  await page.goto(siteUrl(`index.html?${queryOf(view)}#t=${moment}`));
  // The last line that comes: no time of knowledge that is looked at here has everything yet.
  await page.locator('.sl-today:not(:empty)').waitFor({ state: 'attached', timeout: TIMEOUT_MS });
  if (view.ghosts) await page.locator('.sl-plot .sl-ghosts').waitFor({ state: 'attached', timeout: TIMEOUT_MS });
  return page;
};

/** Goes to another moment, as a link within the page does. */
export const goToMoment = (page: Page, moment: string): Promise<void> =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, `t=${moment}`);

const STILL_MS = 250;
const TIMEOUT_MS = 90_000;

/** The live map; or, once it is clear that there can be none, the drawing. */
const mapIsStill = (): boolean => {
  if (document.querySelector('.sl-map-layer.sl-live') === null)
    return document.querySelector('.sl-drawing > svg') !== null;
  return (
    document.querySelector<HTMLElement>('.sl-drawing')?.hidden === true &&
    document.querySelector('.sl-live[data-still]') !== null
  );
};

/**
 * A picture of the page once the map is still, the fonts are there and nothing changes any more: the map says that it is idle before and
 * after two pictures a quarter of a second apart that are equal to the byte. On a busy machine equal pictures alone may only mean that a tile
 * is late. Throws, with what the page says, where that does not come to pass.
 */
export const pictureWhenStill = async (page: Page): Promise<Buffer> => {
  const deadline = Date.now() + TIMEOUT_MS;
  const stillness = async (): Promise<void> => {
    while (!(await page.evaluate(mapIsStill))) {
      if (Date.now() > deadline)
        throw new Error(`No still map after ${TIMEOUT_MS} ms: ${await page.textContent('body')}`);
      await page.waitForTimeout(50);
    }
  };
  await page.evaluate(() => document.fonts.ready);
  // Frames of a software renderer queue up: the picture comes when the last of them is drawn.
  const take = async (): Promise<Buffer> => {
    await stillness();
    return page.screenshot({ caret: 'hide', timeout: TIMEOUT_MS });
  };
  let previous = await take();
  while (Date.now() < deadline) {
    await page.waitForTimeout(STILL_MS);
    const picture = await take();
    if (picture.equals(previous) && (await page.evaluate(mapIsStill))) return picture;
    previous = picture;
  }
  throw new Error(`The page still changes after ${TIMEOUT_MS} ms.`);
};
