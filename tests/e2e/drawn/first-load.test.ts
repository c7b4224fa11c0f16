import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Lang } from '../../../src/case/types.ts';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { until, untilPlayable } from '../../support/player-in-page.ts';
import { siteUrl } from '../../support/site.ts';
import { sitePartsOf } from '../../support/site-sizes.ts';

const parts = sitePartsOf(inject('siteFolder'));

/** Runs in the page before any script of it: notes when the moment is drawn and can be played. */
const noteWhenPlayable = (): void => {
  new MutationObserver((_, observer) => {
    const isDrawn = document.querySelector('.sl-drawing > svg') !== null;
    if (!isDrawn || document.querySelector('.sl-range[aria-valuetext]') === null) return;
    observer.disconnect();
    performance.mark('playable');
  }).observe(document, { subtree: true, childList: true, attributes: true });
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser(WITHOUT_WEBGL);
});

afterEach(() => page.close());

afterAll(() => browser.close());

const open = async (path: string, prepare: () => Promise<unknown> = async () => {}): Promise<void> => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.addInitScript(noteWhenPlayable);
  await prepare();
  await page.goto(siteUrl(path));
  await untilPlayable(page);
};

/** Scripts and styles that the page had asked for by the time when the moment was drawn and could be played: paths in the site. */
const loadedFirst = async (): Promise<readonly string[]> => {
  await page.waitForFunction(() => performance.getEntriesByName('playable').length > 0);
  const urls = await page.evaluate(() => {
    const [{ startTime }] = performance.getEntriesByName('playable') as [PerformanceEntry];
    return performance
      .getEntriesByType('resource')
      .filter((each) => each.startTime < startTime)
      .map(({ name }) => name);
  });
  return urls.map((url) => url.slice(siteUrl().length)).filter((path) => /\.(js|mjs|css)$/.test(path));
};

describe('until a journey is drawn and can be played', () => {
  test.each(['en', 'ru', 'ko'] as const)(
    'a frame in %s loads what the size budgets count, and nothing else',
    async (lang: Lang) => {
      await open(`embed.html?case=kim-2023&lang=${lang}`);
      const first = new Set(await loadedFirst());
      const counted = new Set([...parts.frame, ...parts.player[lang], ...parts.journeyWorker]);
      expect([...first].filter((path) => path.endsWith('.js') && !counted.has(path))).toEqual([]);
      expect(parts.player[lang].filter((path) => !first.has(path))).toEqual([]);
    },
  );
});

test('where no worker can be started, the page reads and works by itself', async () => {
  await open('index.html', () => page.route(/\/worker-[\w-]+\.js$/, (route) => route.abort('failed')));
  expect(await page.locator('.sl-sentence').textContent()).toMatch(/km\s\d/);
  const fallback = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(fallback.some((name) => /\/create-case-work-[\w-]+\.js$/.test(name))).toBe(true);
});

test('names along the line are set in the type of Hangul, once they are drawn', async () => {
  // High enough that no button comes to lie on the name.
  await open('index.html#t=2023-09-10T08:00:00Z', () => page.setViewportSize({ width: 1280, height: 1200 }));
  // Hangul is cut into ranges, a file each: those of the name are there once no range of it is missing.
  await page.waitForFunction(
    () =>
      [...document.fonts].some(({ family, status }) => family.includes('KR') && status === 'loaded') &&
      document.fonts.check("16px 'IBM Plex Sans KR'", '평양'),
  );
});

const how = () => page.locator('.sl-how');

describe('before diagram and clock of knowledge are there', () => {
  /** Where things stand that are around them, and how high their rooms are. */
  const places = () =>
    page.evaluate(() =>
      ['.sl-map', '.sl-diagram', '.sl-place-knowledge', '.sl-aside'].map((name) => {
        const { x, y, width, height } = document.querySelector(name)!.getBoundingClientRect();
        return [name, x, y, width, height];
      }),
    );

  test.each([1280, 320])(
    'their rooms are kept in a page of %d pixels, and a slider that is seen seeks in that of the diagram',
    async (width) => {
      let arrive = (): void => {};
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'en-GB' });
      await page.route(/\/create-(?:diagram|as-of)-[\w-]+\.js$/, async (route) => {
        await arrived;
        await route.continue();
      });
      // What comes after them stands below all this and makes the page longer: it does not come.
      await page.route(/\/create-(?:about|desk|how|map-cards|print)-[\w-]+\.js$/, () => {});
      await page.goto(siteUrl('index.html'));
      await until(
        page,
        () =>
          document.querySelector('.sl-drawing > svg') !== null &&
          getComputedStyle(document.querySelector('.sl-range[aria-valuetext]')!).opacity === '1',
        'a drawing, and a slider that is seen',
      );
      const before = await places();
      const slider = page.getByRole('slider', { name: 'Time', exact: true });
      const opened = await slider.getAttribute('aria-valuetext');
      const { x, y, height } = (await slider.boundingBox())!;
      await page.mouse.click(x + 40, y + height / 2);
      await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(opened);
      expect(await page.locator('.sl-plot').count()).toBe(0);
      arrive();
      await untilPlayable(page);
      expect(await places()).toEqual(before);
      expect(await slider.evaluate((input) => getComputedStyle(input).opacity)).toBe('0');
    },
  );
});

describe('a part that comes later', () => {
  const LATE = /\/create-how-[\w-]+\.js$/;

  test('is there soon after, without being asked for', async () => {
    await open('index.html');
    await page.locator('.sl-how-body').waitFor({ state: 'attached' });
    await page.locator('.sl-citing').waitFor({ state: 'attached' });
    await page.locator('.sl-legend').waitFor({ state: 'attached' });
  });

  test('opens by a press that was too early for it, once it is there', async () => {
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await open('index.html', () =>
      page.route(LATE, async (route) => {
        await arrived;
        await route.continue();
      }),
    );
    await how().locator('summary').click();
    expect(await how().locator('.sl-how-body').count()).toBe(0);
    arrive();
    await how().locator('.sl-brief').first().waitFor();
  });

  test('that does not arrive is told to who asks for it, and comes at another try', async () => {
    let isDown = true;
    await open('index.html', () => page.route(LATE, (route) => (isDown ? route.abort('failed') : route.continue())));
    await how().locator('summary').click();
    const alert = page.getByRole('alert').filter({ hasText: 'did not arrive' });
    await alert.waitFor();
    isDown = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await how().locator('.sl-brief').first().waitFor();
    expect(await alert.count()).toBe(0);
  });

  test('is not asked for by a player that nobody has opened', async () => {
    const asked: string[] = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/cases/kim-2023/case.json', (route) => route.abort('failed'));
    await page.goto(siteUrl('index.html'));
    await page.getByRole('alert').filter({ hasText: 'did not arrive' }).waitFor();
    expect(asked.filter((url) => LATE.test(url))).toEqual([]);
  });
});
